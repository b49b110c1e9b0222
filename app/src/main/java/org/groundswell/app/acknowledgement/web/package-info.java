/** The page of a notice, and the banners that lead to it. */
@NullMarked
package org.groundswell.app.acknowledgement.web;

import org.jspecify.annotations.NullMarked;
