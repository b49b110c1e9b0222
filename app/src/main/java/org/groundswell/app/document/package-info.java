/** Documents to take away: PDF that screen readers can read, and DOCX that people go on editing. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package org.groundswell.app.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
