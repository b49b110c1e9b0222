/** What a capability adds to the terminal: commands of its own, and words printed when the product is ready. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.groundswell.app.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
