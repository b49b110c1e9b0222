/** The first page and the search over everything, composed of what the other capabilities show. */
@ApplicationModule(
        allowedDependencies = {
            "insight",
            "adoption",
            "programme",
            "improvement",
            "search",
            "signin",
            "directory",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
