package org.groundswell.app.signin.web;

import java.util.List;

/** Where administrators begin. */
public record AdminPage(List<Task> tasks) {

    /** One thing to do, and where. */
    public record Task(String name, String href, String what) {}
}
