package org.groundswell.app.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A site is named to others only when it agreed, and not at all in a note that promises not to name it. */
@Component
class Consent {

    private final Directory directory;

    Consent(Directory directory) {
        this.directory = directory;
    }

    /** @throws Refusal where a site would be named that nobody there agreed to; its lead agrees by writing */
    void refuseUnlessAgreed(@Nullable EntryId site, Audience audience, Optional<Member> author) {
        boolean named = site != null && !audience.anonymous() && audience.visibility() != Visibility.TEAM;
        boolean leads = site != null
                && author.filter(who -> who.memberships().contains(new Membership(Role.SITE_LEAD, site.value())))
                        .isPresent();
        if (named && !leads && audience.agreedBy().isBlank()) {
            throw new Refusal(
                    "agreedBy",
                    "Say who at the site agreed that it is named, by role, or share the note without names");
        }
    }

    /** @throws Refusal where the words of an anonymous note hold the name or the code of the site it is about */
    void refuseTellingWhere(@Nullable EntryId site, Audience audience, NoteText text) {
        if (site == null || !audience.anonymous()) {
            return;
        }
        directory
                .find(site)
                .ifPresent(entry -> text.fields().forEach((field, words) -> {
                    // A code of digits alone may as well be a number.
                    boolean tells = entry.code().chars().anyMatch(Character::isLetter);
                    if (holds(words, entry.name()) || (tells && holds(words, entry.code()))) {
                        throw new Refusal(
                                field, "Take out the name and the code of the site: the note is to be without them");
                    }
                }));
    }

    private static boolean holds(String words, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.UK)) + "(?![\\p{L}\\p{N}])")
                .matcher(words.toLowerCase(Locale.UK))
                .find();
    }
}
