/** Organisations, sites and places, all dated, and the members who act for them. */
@ApplicationModule(allowedDependencies = {"problem", "ui", "audit", "tabular", "database", "command"})
@NullMarked
package org.groundswell.app.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
