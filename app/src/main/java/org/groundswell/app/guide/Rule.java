package org.groundswell.app.guide;

/**
 * One of our simple rules.
 *
 * @param topic slug of the topic that says more
 */
public record Rule(String rule, String why, String topic) {}
