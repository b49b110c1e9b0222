/** The words that mean the same, for administrators, and the index made ready before the first question. */
@NullMarked
package org.groundswell.app.search.web;

import org.jspecify.annotations.NullMarked;
