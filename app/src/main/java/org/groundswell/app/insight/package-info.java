/** What a programme's adoptions add up to: the cascade, the adoption curve, and how well each is known. */
@ApplicationModule(
        allowedDependencies = {"adoption", "programme", "improvement", "signin", "directory", "problem", "ui"})
@NullMarked
package org.groundswell.app.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
