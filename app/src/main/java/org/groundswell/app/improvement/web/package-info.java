@NullMarked
package org.groundswell.app.improvement.web;

import org.jspecify.annotations.NullMarked;
