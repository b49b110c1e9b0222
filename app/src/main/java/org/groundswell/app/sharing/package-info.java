/** Improvements in and out: descriptions imported and exported, packs to take away, feeds, cards and calendars. */
@ApplicationModule(
        allowedDependencies = {
            "programme",
            "improvement",
            "instrument",
            "signin",
            "document",
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
