/** Improvements in and out: descriptions imported from other libraries and exported to them. */
@ApplicationModule(
        allowedDependencies = {
            "programme",
            "improvement",
            "signin",
            "directory",
            "audit",
            "tabular",
            "database",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
