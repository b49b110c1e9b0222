/** The pages of the directory: finding sites, one site, one place, successions, and imports. */
@NullMarked
package org.groundswell.app.directory.web;

import org.jspecify.annotations.NullMarked;
