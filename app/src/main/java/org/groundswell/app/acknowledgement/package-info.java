/** Notices reach every live site: who was asked to acknowledge one, who did, and who is reminded. */
@ApplicationModule(
        allowedDependencies = {
            "adoption",
            "programme",
            "improvement",
            "task",
            "signin",
            "mail",
            "directory",
            "audit",
            "ui",
            "problem"
        })
@NullMarked
package org.groundswell.app.acknowledgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
