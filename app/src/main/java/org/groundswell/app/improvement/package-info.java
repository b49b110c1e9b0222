/** What is shared: improvements, their versions and components, the evidence, the decisions and the notices. */
@ApplicationModule(
        allowedDependencies = {"task", "picture", "search", "signin", "directory", "audit", "ui", "problem", "database"
        })
@NullMarked
package org.groundswell.app.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
