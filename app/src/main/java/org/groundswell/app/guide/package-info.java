/** The guide to adoption and spread: topics in plain words, our simple rules, the reading list, the resource library. */
@ApplicationModule(allowedDependencies = {"search", "signin", "directory", "audit", "database", "ui", "problem"})
@NullMarked
package org.groundswell.app.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
