/** The first page, and the search over everything. */
@NullMarked
package org.groundswell.app.home.web;

import org.jspecify.annotations.NullMarked;
