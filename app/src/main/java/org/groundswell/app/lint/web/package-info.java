/** The findings on the pages of programmes and improvements, and the pages on which they are dismissed. */
@NullMarked
package org.groundswell.app.lint.web;

import org.jspecify.annotations.NullMarked;
