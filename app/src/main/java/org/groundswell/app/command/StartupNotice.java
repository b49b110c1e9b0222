package org.groundswell.app.command;

import java.util.List;

/** Lines printed when the product is ready, such as how to sign in. A bean of this type is all it takes. */
public interface StartupNotice {

    /** The lines, in order; none if there is nothing to say this time. */
    List<String> lines();
}
