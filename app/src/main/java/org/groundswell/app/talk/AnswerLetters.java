package org.groundswell.app.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.signin.MemberAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letters to those who asked, worried or wanted something: what became of it. They go to the address that was left or,
 * where there is none, to that of the account; nobody is written to who left neither, or where no mail is sent.
 */
@Component
class AnswerLetters {

    private final Improvements improvements;
    private final MemberAddresses addresses;
    private final Outbox outbox;

    AnswerLetters(Improvements improvements, MemberAddresses addresses, Outbox outbox) {
        this.improvements = improvements;
        this.addresses = addresses;
        this.outbox = outbox;
    }

    void published(Matter matter) {
        tell(matter, "is public", () -> """
                Your %s about %s has been read and is public now, without your name. An answer will stand there too:

                    %s
                """.formatted(kind(matter), title(matter.improvement()), page(matter)));
    }

    void declined(Matter matter, String why) {
        tell(matter, "is not published", () -> """
                Your %s about %s has been read and is not published. The reason:

                %s
                """.formatted(kind(matter), title(matter.improvement()), why));
    }

    void answered(Matter matter, Matter.Answer answer) {
        tell(matter, "is answered", () -> """
                Your %s about %s is answered:

                %s
                %s
                It stands here for everybody:

                    %s
                """.formatted(
                kind(matter),
                title(matter.improvement()),
                answer.words(),
                answer.changed().isEmpty() ? "" : "\nWhat was changed because of it: " + answer.changed() + "\n",
                page(matter)));
    }

    /**
     * Whether whoever spoke for the site reads by letter what becomes of the wish.
     *
     * @param by who said it; null for somebody without an account
     */
    boolean reach(Interest interest, @Nullable MemberId by) {
        return address(interest.contact(), by).isPresent();
    }

    void accepted(Interest interest, @Nullable MemberId by, String programme) {
        tell(interest, by, "a programme takes you up", () ->
                """
                You asked for %s for your site. The programme "%s" has taken the site up, and its manager gets in touch
                with you. What it takes, and what went wrong elsewhere, stands here:

                    %s
                """.formatted(title(interest.improvement()), programme, page(interest.improvement())));
    }

    void declined(Interest interest, @Nullable MemberId by) {
        tell(interest, by, "not at present", () ->
                """
                You asked for %s for your site. No programme takes the site up at present. The reason:

                %s

                How it is done, and what went wrong elsewhere, stands here:

                    %s
                """.formatted(title(interest.improvement()), interest.reason(), page(interest.improvement())));
    }

    void reopened(Interest interest, @Nullable MemberId by) {
        tell(interest, by, "your wish waits again", () -> """
                You asked for %s for your site. What you were told about it last has been taken back. Somebody looks at
                it again and answers you.
                """.formatted(title(interest.improvement())));
    }

    private void tell(Matter matter, String what, Supplier<String> text) {
        address(matter.contact(), matter.raisedBy())
                .ifPresent(to -> outbox.tell(new Letter(
                        to,
                        Letter.subject("Your %s %s: %s".formatted(kind(matter), what, title(matter.improvement()))),
                        text.get(),
                        "matter " + matter.id().value())));
    }

    private void tell(Interest interest, @Nullable MemberId by, String what, Supplier<String> text) {
        address(interest.contact(), by)
                .ifPresent(to -> outbox.tell(new Letter(
                        to,
                        Letter.subject("%s: %s".formatted(title(interest.improvement()), what)),
                        text.get(),
                        "interest " + interest.id().value())));
    }

    private Optional<String> address(String contact, @Nullable MemberId by) {
        if (!outbox.canSend()) {
            return Optional.empty();
        }
        if (Letter.isAddress(contact)) {
            return Optional.of(contact);
        }
        return by == null
                ? Optional.empty()
                : Optional.ofNullable(addresses.of(List.of(by)).get(by));
    }

    private static String kind(Matter matter) {
        return matter.kind().label().toLowerCase(Locale.UK);
    }

    private String title(ImprovementId improvement) {
        return improvements.get(improvement).title();
    }

    private String page(Matter matter) {
        return outbox.link("/talk/" + matter.id().value());
    }

    private String page(ImprovementId improvement) {
        return outbox.link(
                "/improvements/" + improvements.get(improvement).code().value());
    }
}
