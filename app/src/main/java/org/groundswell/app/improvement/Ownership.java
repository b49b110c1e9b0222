package org.groundswell.app.improvement;

import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Whose improvement it is, whom to ask, and what others may do with it.
 *
 * @param ownerEntry     the owner's entry in the directory, null where it has none
 * @param ownerName      the owner's name as shown
 * @param contactRole    a role and not a person, so that it outlives one: "Spread lead, emergency department"
 * @param contactConsent whether those behind the address agreed to have it shown to everybody
 * @param sources        where this description comes from, one source a line
 */
public record Ownership(
        @Nullable EntryId ownerEntry,
        String ownerName,
        String contactRole,
        String contactEmail,
        boolean contactConsent,
        String licence,
        String sources)
        implements Part {

    public static final Ownership UNKNOWN = new Ownership(null, "", "", "", false, "", "");

    static Ownership read(Typed typed) {
        var email = typed.line("contactEmail", 254);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            typed.refuse("contactEmail", "Enter an e-mail address, like spread.team@example.org");
        }
        return new Ownership(
                entry(typed),
                typed.line("ownerName", 200),
                typed.line("contactRole", 200),
                email,
                typed.ticked("contactConsent"),
                typed.line("licence", 200),
                typed.text("sources"));
    }

    private static @Nullable EntryId entry(Typed typed) {
        var entry = typed.line("ownerEntry", 36);
        if (entry.isEmpty()) {
            return null;
        }
        try {
            return new EntryId(UUID.fromString(entry));
        } catch (IllegalArgumentException _) {
            typed.refuse("ownerName", "Choose the owner again");
            return null;
        }
    }

    Ownership ownedBy(@Nullable EntryId entry, String name) {
        return new Ownership(entry, name, contactRole, contactEmail, contactConsent, licence, sources);
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("ownerEntry", ownerEntry == null ? "" : ownerEntry.value().toString())
                .with("ownerName", ownerName)
                .with("contactRole", contactRole)
                .with("contactEmail", contactEmail)
                .with("contactConsent", contactConsent)
                .with("licence", licence)
                .with("sources", sources)
                .map();
    }
}
