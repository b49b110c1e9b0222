package org.groundswell.app.learning;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;

/**
 * Who writes: somebody signed in, or somebody who holds the private link of a note.
 *
 * @param key     the secret of that link
 * @param address network the request came from, which limits how much may be sent without an account
 */
public record NoteAuthor(Optional<Member> member, Optional<UUID> key, String address) {

    public static NoteAuthor of(Member member) {
        return new NoteAuthor(Optional.of(member), Optional.empty(), "");
    }

    public static NoteAuthor withoutAccount(String address) {
        return new NoteAuthor(Optional.empty(), Optional.empty(), address);
    }

    public static NoteAuthor holding(UUID key, String address) {
        return new NoteAuthor(Optional.empty(), Optional.of(key), address);
    }
}
