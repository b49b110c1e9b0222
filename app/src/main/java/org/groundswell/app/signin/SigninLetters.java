package org.groundswell.app.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.directory.Member;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.springframework.stereotype.Component;

/** What people are written when they are invited or have forgotten their password. */
@Component
class SigninLetters {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Outbox outbox;
    private final Scopes scopes;

    SigninLetters(Outbox outbox, Scopes scopes) {
        this.outbox = outbox;
        this.scopes = scopes;
    }

    boolean canSend() {
        return outbox.canSend();
    }

    /**
     * Part of the transaction that makes the invitation.
     *
     * @return whether it is sent
     */
    boolean invite(Invitation invitation, OneTimeToken token, Member by) {
        var address = invitation.email().value();
        if (!outbox.canSend() || !Letter.isAddress(address)) {
            return false;
        }
        var text = """
                Hello %s,

                %s invites you to Groundswell: %s.

                Open this link and choose a password. It works once, until %s.

                %s

                Pass the link on to nobody. If you do not know what this is about, leave the letter alone; nothing happens.
                """.formatted(
                        invitation.name(),
                        by.name(),
                        role(invitation),
                        TIME.format(invitation.expiresAt()),
                        outbox.link("/invitations/" + token.value()));
        return outbox.post(
                new Letter(address, "You are invited to Groundswell", text, "invitation " + invitation.id()));
    }

    /** @return whether it is sent */
    boolean resetPassword(Account account, OneTimeToken token, Instant expires) {
        var address = account.email().value();
        if (!outbox.canSend() || !Letter.isAddress(address)) {
            return false;
        }
        var text = """
                Hello %s,

                somebody asked for a new password for your account on Groundswell.

                If it was you, set one with this link. It works once, until %s.

                %s

                If it was not you, leave the letter alone: your password stays as it is.
                """.formatted(account.name(), TIME.format(expires), outbox.link("/reset-password/" + token.value()));
        return outbox.post(new Letter(
                address,
                "A new password for Groundswell",
                text,
                "account " + account.id().value()));
    }

    private String role(Invitation invitation) {
        var membership = invitation.membership();
        return scopes.of(List.of(membership)).values().stream()
                .findFirst()
                .map(scope -> membership.role().label() + ", " + scope.name())
                .orElse(membership.role().label());
    }
}
