/**
 * Bringing lists of organisations and sites into the directory: read, compared with what is known, reviewed by a
 * person, applied in one transaction. {@link org.groundswell.app.directory.imports.Imports} is the way in.
 */
@NamedInterface("imports")
@NullMarked
package org.groundswell.app.directory.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
