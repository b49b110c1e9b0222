package org.groundswell.app.search.web;

/**
 * The words that mean the same.
 *
 * @param words     what administrators wrote, as typed
 * @param number    how many times it had been saved when the form was opened
 * @param shipped   the list it adds to
 * @param documents how many documents can be found
 */
public record SynonymsPage(String words, int number, String shipped, int documents) {}
