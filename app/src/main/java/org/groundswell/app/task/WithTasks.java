package org.groundswell.app.task;

/** What a page is about and tasks may be about as well. */
public interface WithTasks {

    SubjectFacts taskFacts();
}
