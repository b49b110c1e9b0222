package org.groundswell.app.task;

import org.groundswell.app.directory.Member;

/** What the page of somebody's own work is about: capabilities above add what else waits for that person. */
public record MyWork(Member member) {}
