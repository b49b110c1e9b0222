/** Who changed what and when: rows written once, read by administrators. */
@ApplicationModule(allowedDependencies = {"problem", "ui"})
@NullMarked
package org.groundswell.app.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
