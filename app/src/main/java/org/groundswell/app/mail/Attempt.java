package org.groundswell.app.mail;

/** What came of handing one letter to the mail server. */
sealed interface Attempt {

    /** The server has taken it and answers for it from now on. */
    record Taken() implements Attempt {}

    /** The server will never take it: the mailbox does not exist. */
    record Refused(String problem) implements Attempt {}

    /** The server does not take it now: the mailbox is full, or too many letters came at once. */
    record NotNow(String problem) implements Attempt {}

    /** Nothing can be sent now: the server is down, does not know us, or wants us to come back later. */
    record ServerAway(String problem) implements Attempt {}
}
