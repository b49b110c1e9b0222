/** What assessments are made with: instruments, as data with versions, and the text format they are written in. */
@ApplicationModule(allowedDependencies = {"signin", "directory", "audit", "ui", "problem", "database"})
@NullMarked
package org.groundswell.app.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
