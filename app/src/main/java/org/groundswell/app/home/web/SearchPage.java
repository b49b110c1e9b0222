package org.groundswell.app.home.web;

import java.util.List;

/** What was found under one text. */
public record SearchPage(String text, List<Group> groups, boolean any) {

    /**
     * Results of one kind.
     *
     * @param more where to see all of them
     */
    public record Group(String heading, List<Result> results, String more, String moreText) {}

    /** One result. */
    public record Result(String name, String href, String detail) {}
}
