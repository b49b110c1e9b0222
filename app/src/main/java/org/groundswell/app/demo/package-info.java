/**
 * The demonstration: two true stories with their published figures, and invented practices beside them that are marked
 * as such. Loaded once, and only when asked for.
 */
@ApplicationModule(
        allowedDependencies = {
            "learning",
            "talk",
            "acknowledgement",
            "fit",
            "assessment",
            "instrument",
            "adoption",
            "programme",
            "improvement",
            "task",
            "signin",
            "directory",
            "directory::imports",
            "audit",
            "tabular",
            "database"
        })
@NullMarked
package org.groundswell.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
