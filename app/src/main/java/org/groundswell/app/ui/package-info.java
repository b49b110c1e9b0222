/** What all pages share: their frame, form errors, charts, and the answer to a problem. */
@ApplicationModule(allowedDependencies = "problem")
@NullMarked
package org.groundswell.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
