/** Functions the JDK lacks; inside the module only. */
package org.groundswell.analytics.numeric;
