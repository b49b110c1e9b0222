/** Serves pictures. */
@NullMarked
package org.groundswell.app.picture.web;

import org.jspecify.annotations.NullMarked;
