@NullMarked
package org.groundswell.app.mail.web;

import org.jspecify.annotations.NullMarked;
