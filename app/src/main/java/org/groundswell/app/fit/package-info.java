/**
 * Whether an improvement and a site are made for each other, whether it will last there, and whether earlier judgements
 * came true.
 */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "adoption",
            "programme",
            "improvement",
            "instrument",
            "signin",
            "directory",
            "audit",
            "database",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
