package org.groundswell.app.talk.web;

/** What the link in a letter leads to. */
public record FollowedPage(String title, String home, String action, boolean confirmed) {}
