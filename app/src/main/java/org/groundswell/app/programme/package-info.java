/** Spread efforts: one improvement, its aims, target sites, waves and the gate before them. */
@ApplicationModule(
        allowedDependencies = {
            "improvement",
            "task",
            "search",
            "signin",
            "directory",
            "audit",
            "tabular",
            "database",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
