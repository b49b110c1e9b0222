/** Sites adopting improvements: the stage each has reached, how it got there, and how well that is known. */
@ApplicationModule(
        allowedDependencies = {
            "programme",
            "improvement",
            "task",
            "search",
            "signin",
            "directory",
            "audit",
            "tabular",
            "database",
            "command",
            "problem",
            "ui"
        })
@NullMarked
package org.groundswell.app.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
