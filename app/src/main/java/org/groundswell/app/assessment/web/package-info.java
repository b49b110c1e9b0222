@NullMarked
package org.groundswell.app.assessment.web;

import org.jspecify.annotations.NullMarked;
