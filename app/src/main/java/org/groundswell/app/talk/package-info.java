/** What people say to those behind an improvement: questions, concerns, "we want this", and hearing the news of it. */
@ApplicationModule(
        allowedDependencies = {
            "adoption",
            "programme",
            "improvement",
            "signin",
            "mail",
            "directory",
            "audit",
            "ui",
            "problem"
        })
@NullMarked
package org.groundswell.app.talk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
