package org.groundswell.app.lint.web;

/**
 * The form that dismisses one finding.
 *
 * @param facts those the reader sees
 * @param reason as typed so far
 */
public record DismissPage(String name, String url, FindingLine finding, String facts, String reason) {}
