/** Pages of figures: the programme cockpit. */
@NullMarked
package org.groundswell.app.insight.web;

import org.jspecify.annotations.NullMarked;
