/** Pages about Groundswell itself and about what went wrong, and what every answer carries. */
@NullMarked
package org.groundswell.app.ui.web;

import org.jspecify.annotations.NullMarked;
