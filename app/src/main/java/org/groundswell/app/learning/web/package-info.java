/** Pages of learning notes. */
@NullMarked
package org.groundswell.app.learning.web;

import org.jspecify.annotations.NullMarked;
