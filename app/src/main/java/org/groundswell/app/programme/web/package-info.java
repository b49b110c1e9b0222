/** Pages about programmes: the list, the plan with its aims and waves, and the target sites. */
@NullMarked
package org.groundswell.app.programme.web;

import org.jspecify.annotations.NullMarked;
