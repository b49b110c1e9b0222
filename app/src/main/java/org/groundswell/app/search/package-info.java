/**
 * Finding what is public: one index over everything that capabilities offer as documents. The engine knows nothing of
 * improvements, notes or topics; those who have them implement {@link org.groundswell.app.search.DocumentSource}.
 */
@ApplicationModule(allowedDependencies = {"directory", "audit", "database", "command", "problem", "ui"})
@NullMarked
package org.groundswell.app.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
