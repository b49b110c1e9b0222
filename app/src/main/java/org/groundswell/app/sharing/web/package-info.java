/** Pages on which descriptions of improvements come in and go out. */
@NullMarked
package org.groundswell.app.sharing.web;

import org.jspecify.annotations.NullMarked;
