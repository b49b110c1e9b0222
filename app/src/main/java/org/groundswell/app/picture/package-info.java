/** Pictures people add: checked by their content, drawn anew without what cameras write into files, kept in two widths. */
@ApplicationModule(allowedDependencies = {"signin", "directory", "audit", "database", "ui", "problem"})
@NullMarked
package org.groundswell.app.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
