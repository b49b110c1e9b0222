/**
 * Judging together whether something is ready: rate alone, see the spread, agree, and leave with a class, its reasons and
 * a plan.
 */
@ApplicationModule(
        allowedDependencies = {
            "adoption",
            "programme",
            "improvement",
            "document",
            "instrument",
            "task",
            "picture",
            "signin",
            "mail",
            "directory",
            "audit",
            "database",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
