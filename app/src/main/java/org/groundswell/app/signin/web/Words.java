package org.groundswell.app.signin.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.signin.ScopeOption;
import org.groundswell.app.signin.Scopes;

/** Times and roles as these pages say them. */
final class Words {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private Words() {}

    static String of(Instant at) {
        return TIME.format(at);
    }

    /** "Programme manager: FeNO testing", or what is left of it when the programme is gone. */
    static String of(Membership membership, Map<UUID, ScopeOption> names) {
        return membership.scope() == null
                ? membership.role().label()
                : membership.role().label() + ": " + scope(membership, names);
    }

    /** What a membership is about: "FeNO testing", "The whole platform". */
    static String scope(Membership membership, Map<UUID, ScopeOption> names) {
        if (membership.role().scope() == ScopeKind.PLATFORM) {
            return "The whole platform";
        }
        var option = names.get(membership.scope());
        return option == null
                ? "%s no longer there".formatted(Scopes.word(membership.role().scope()))
                : option.hint().isEmpty() ? option.name() : option.name() + " (" + option.hint() + ")";
    }
}
