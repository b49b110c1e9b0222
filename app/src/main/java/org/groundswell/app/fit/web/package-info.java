@NullMarked
package org.groundswell.app.fit.web;

import org.jspecify.annotations.NullMarked;
