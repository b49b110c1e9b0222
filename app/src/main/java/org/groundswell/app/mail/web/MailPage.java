package org.groundswell.app.mail.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.mail.LetterState;
import org.groundswell.app.mail.Letters.Listing;
import org.groundswell.app.mail.PostedLetter;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;

/**
 * The outbox, in words.
 *
 * @param email as typed for a test letter
 */
public record MailPage(
        boolean canSend,
        List<String> setting,
        List<Link> states,
        String current,
        String shown,
        List<Row> rows,
        Paging paging,
        String email) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /**
     * One letter.
     *
     * @param what what is going on with it, in a sentence or two
     */
    public record Row(String to, String subject, String about, String posted, String what, boolean open, String url) {}

    static MailPage of(
            LetterState state, int page, Listing listing, boolean canSend, List<String> setting, String email) {
        return new MailPage(
                canSend,
                setting,
                Arrays.stream(LetterState.values())
                        .map(each -> new Link("%s (%,d)".formatted(each.label(), listing.count(each)), href(each)))
                        .toList(),
                href(state),
                state.label(),
                listing.letters().stream().map(MailPage::row).toList(),
                Paging.of(page, listing.count(state), href(state)),
                email);
    }

    static Row row(PostedLetter letter) {
        return new Row(
                letter.to(),
                letter.subject(),
                letter.about(),
                TIME.format(letter.postedAt()),
                what(letter),
                letter.isOpen(),
                "/admin/mail/" + letter.id());
    }

    private static String what(PostedLetter letter) {
        var problem = letter.problem() == null ? "" : " The last attempt failed: " + letter.problem();
        return switch (letter.state()) {
            case WAITING ->
                letter.attempts() == 0
                        ? "Not tried yet."
                        : "Tried %s, next at %s.%s"
                                .formatted(times(letter.attempts()), TIME.format(letter.dueAt()), problem);
            case SENT -> "Taken by the mail server on %s.".formatted(closed(letter));
            case FAILED -> "Given up on %s after %s.%s".formatted(closed(letter), times(letter.attempts()), problem);
            case DISCARDED -> "Discarded on %s.".formatted(closed(letter));
        };
    }

    private static String closed(PostedLetter letter) {
        Instant at = letter.closedAt();
        return at == null ? "" : TIME.format(at);
    }

    private static String times(int attempts) {
        return attempts == 1 ? "once" : "%,d times".formatted(attempts);
    }

    private static String href(LetterState state) {
        return "/admin/mail?state=" + state.name().toLowerCase(Locale.ROOT);
    }
}
