/** The ways a request can fail that a person should be told about. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.groundswell.app.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
