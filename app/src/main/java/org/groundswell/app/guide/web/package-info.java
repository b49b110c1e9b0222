/** The pages of the guide and of the resource library. */
@NullMarked
package org.groundswell.app.guide.web;

import org.jspecify.annotations.NullMarked;
