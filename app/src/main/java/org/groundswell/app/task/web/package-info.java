@NullMarked
package org.groundswell.app.task.web;

import org.jspecify.annotations.NullMarked;
