/** Pages about adoptions: one site's, and all of a programme's as a table and a board. */
@NullMarked
package org.groundswell.app.adoption.web;

import org.jspecify.annotations.NullMarked;
