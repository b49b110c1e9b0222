/**
 * Reading any table a person uploads: encodings, separators, dates, numbers, suppressed values, and which column holds
 * what. Used by every import; knows nothing of what the tables are about.
 *
 * <p>The way through: {@link org.groundswell.app.tabular.Table#read} makes a table of the bytes, or refuses them with a
 * sentence that says what to do. {@link org.groundswell.app.tabular.ColumnMapping#guess} proposes the columns,
 * {@link org.groundswell.app.tabular.RememberedMappings} keeps what a person chose for the next file with the same
 * headers, and {@link org.groundswell.app.tabular.Dates} and {@link org.groundswell.app.tabular.Numbers} read single
 * values as a {@link org.groundswell.app.tabular.Reading}.
 */
@ApplicationModule(allowedDependencies = "problem")
@NullMarked
package org.groundswell.app.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
