package org.groundswell.app.talk.web;

/**
 * What an improvement's page says about talking to those behind it.
 *
 * @param onOffer   whether a site may still ask for it
 * @param questions how many there are, in words
 */
public record TalkPage(String home, boolean onOffer, String questions, String concerns) {}
