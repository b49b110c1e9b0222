/** Pages of questions, concerns, interest and following. */
@NullMarked
package org.groundswell.app.talk.web;

import org.jspecify.annotations.NullMarked;
