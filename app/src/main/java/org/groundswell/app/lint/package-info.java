/** The spread linter: checks every plan and every description for what is known to make spread fail. */
@ApplicationModule(
        allowedDependencies = {
            "adoption",
            "programme",
            "improvement",
            "guide",
            "signin",
            "directory",
            "audit",
            "database",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
