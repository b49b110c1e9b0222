/** The PostgreSQL underneath: the embedded server, and what all stores share. */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package org.groundswell.app.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
