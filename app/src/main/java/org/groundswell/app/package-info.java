/** Groundswell: adoption and spread of improvements in health care. One package per capability. */
@NullMarked
package org.groundswell.app;

import org.jspecify.annotations.NullMarked;
