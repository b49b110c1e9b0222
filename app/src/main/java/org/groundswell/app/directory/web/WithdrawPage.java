package org.groundswell.app.directory.web;

/**
 * Asks why a succession is withdrawn.
 *
 * @param code of the site to return to
 */
public record WithdrawPage(String id, String code, String reason) {}
