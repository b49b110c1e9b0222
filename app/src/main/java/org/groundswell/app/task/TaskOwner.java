package org.groundswell.app.task;

import org.groundswell.app.directory.MemberId;

/** Who is to do it. */
public sealed interface TaskOwner {

    /** Somebody with an account: the task is on their page and they are reminded of it. */
    record Person(MemberId id) implements TaskOwner {}

    /** Somebody without an account, by name or role: "ward sister, surgical assessment". */
    record Named(String words) implements TaskOwner {}

    /** Not settled yet. */
    record Nobody() implements TaskOwner {}

    // Nobody's initialisation does not wait for this interface's: it has no default method (JLS 12.4.1), and must get
    // none.
    @SuppressWarnings("ClassInitializationDeadlock")
    TaskOwner NOBODY = new Nobody();
}
