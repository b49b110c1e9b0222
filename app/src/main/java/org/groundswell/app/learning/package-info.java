/** What people learned, whether it worked or not: learning notes, their review, the right of reply, the pre-mortem. */
@ApplicationModule(
        allowedDependencies = {
            "talk",
            "adoption",
            "programme",
            "improvement",
            "guide",
            "search",
            "signin",
            "mail",
            "directory",
            "audit",
            "ui",
            "problem",
            "database"
        })
@NullMarked
package org.groundswell.app.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
