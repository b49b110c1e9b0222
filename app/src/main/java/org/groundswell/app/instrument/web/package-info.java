@NullMarked
package org.groundswell.app.instrument.web;

import org.jspecify.annotations.NullMarked;
