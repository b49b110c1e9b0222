@NullMarked
package org.groundswell.app.signin.web;

import org.jspecify.annotations.NullMarked;
