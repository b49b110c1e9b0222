package org.groundswell.app.task;

/**
 * A task with what its page and lists say beside it, for one reader.
 *
 * @param owner    who is to do it, in words; "" for nobody yet
 * @param subject  what it is about
 * @param overdue  whether it is open and its last day is over
 * @param mayChange whether the reader may change it
 * @param mayClose whether the reader may say that it is done: those who may change it, and its owner
 */
public record TaskLine(
        Task task, String owner, SubjectFacts subject, boolean overdue, boolean mayChange, boolean mayClose) {}
