package org.groundswell.app.ui;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Builds the frame of a page from a request alone, so that a page about a problem has its header and navigation too,
 * however early the problem arose. Implemented where it is known who is signed in.
 */
public interface Frames {

    Frame of(HttpServletRequest request);
}
