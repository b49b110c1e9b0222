package org.groundswell.app.guide;

/**
 * One reason why spread fails.
 *
 * @param code     names it where something is sorted by cause
 * @param question to ask in the meeting before the start
 * @param topic    slug of the topic that helps
 * @param source   key of a work that reports it; "" where none is given
 */
public record Cause(String code, String cause, String question, String topic, String source) {}
