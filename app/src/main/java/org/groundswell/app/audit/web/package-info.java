@NullMarked
package org.groundswell.app.audit.web;

import org.jspecify.annotations.NullMarked;
