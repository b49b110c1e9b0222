package org.groundswell.app.ui.web;

import org.springframework.http.HttpStatus;

/**
 * What a person is told when a request was not carried out.
 *
 * @param title     what happened
 * @param message   the reason, as far as it helps
 * @param advice    what to do now
 * @param reference the same stands in the log, so that somebody can look it up
 */
public record ProblemPage(HttpStatus status, String title, String message, String advice, String reference) {

    /** The page for a status, with the message of whoever threw it, or "" for a message that fits every case. */
    static ProblemPage of(HttpStatus status, String message, String reference) {
        return switch (status) {
            case FORBIDDEN ->
                new ProblemPage(
                        status,
                        "You cannot do this",
                        orElse(message, "Your account does not have permission for this page or action."),
                        "If you need to, ask whoever looks after this in your organisation, or an administrator.",
                        reference);
            case NOT_FOUND ->
                new ProblemPage(
                        status,
                        "Page not found",
                        "If you typed the address, check it is right. If you followed a link, what it led to may have "
                                + "moved, or may not be open to everybody.",
                        "Try searching for it, or start from the library, the programmes or the sites.",
                        reference);
            case CONFLICT ->
                new ProblemPage(
                        status,
                        "Something has changed",
                        orElse(message, "Somebody changed this while your page was open."),
                        "Go back, reload the page to see how things stand now, and try again. Nothing was saved.",
                        reference);
            case UNPROCESSABLE_CONTENT ->
                new ProblemPage(
                        status,
                        "This could not be saved",
                        orElse(message, "Something that was sent is missing or not as it should be."),
                        "Go back, put it right and send it again. Nothing was saved.",
                        reference);
            case BAD_REQUEST ->
                new ProblemPage(
                        status,
                        "This request could not be understood",
                        "The address or the form that was sent is not complete.",
                        "Go back and try again from the page you came from.",
                        reference);
            case METHOD_NOT_ALLOWED ->
                new ProblemPage(
                        status,
                        "This page cannot be used like that",
                        "The address exists, but not for what was asked of it. Reloading a page after sending a form can "
                                + "lead here.",
                        "Go back to the page with the form and send it again.",
                        reference);
            case CONTENT_TOO_LARGE ->
                new ProblemPage(
                        status,
                        "The file is too large",
                        orElse(message, "The file you chose is larger than can be read in one go."),
                        "Split it into smaller files, or ask an administrator to load it from the command line.",
                        reference);
            default ->
                status.is5xxServerError()
                        ? new ProblemPage(
                                status,
                                "Sorry, there is a problem with Groundswell",
                                "It is our fault and not yours. Anything saved before is safe.",
                                "Try again in a few minutes. If it happens again, give an administrator the reference.",
                                reference)
                        : new ProblemPage(
                                status,
                                "This could not be done",
                                orElse(message, status.getReasonPhrase()),
                                "Go back and try again.",
                                reference);
        };
    }

    private static String orElse(String message, String otherwise) {
        return message.isBlank() ? otherwise : message;
    }
}
