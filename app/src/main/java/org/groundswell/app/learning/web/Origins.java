package org.groundswell.app.learning.web;

import java.util.Optional;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.learning.NoteAbout;
import org.groundswell.app.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is known of a note before it is written, from the page its form was asked for. */
@Component
class Origins {

    private final Adoptions adoptions;
    private final Programmes programmes;

    Origins(Adoptions adoptions, Programmes programmes) {
        this.adoptions = adoptions;
        this.programmes = programmes;
    }

    /**
     * What a new note comes from, with what is known of it already.
     *
     * @param query that the form is sent with, so that it stays known
     */
    record Origin(NoteAbout about, String query) {

        /** Whether there is a team that a note can be for. */
        boolean isOfATeam() {
            return about.programme() != null;
        }
    }

    /** Of an adoption or a programme that the writer has a part in; otherwise of the improvement alone. */
    Origin of(Improvement improvement, @Nullable AdoptionId adoption, String code, Optional<Member> member) {
        var alone = new Origin(NoteAbout.of(improvement.id()), "");
        if (member.isEmpty()) {
            return alone;
        }
        var who = member.orElseThrow();
        if (adoption != null) {
            var from = adoptions.get(adoption, who);
            var programme = programmes.find(from.programme()).orElseThrow();
            var version = from.version() == null ? programme.version() : from.version();
            return programme.improvement().equals(improvement.id())
                    ? new Origin(
                            new NoteAbout(improvement.id(), "", version, programme.id(), from.id(), from.site()),
                            "?adoption=" + from.id().value())
                    : alone;
        }
        return programmes
                .find(code)
                .filter(found -> found.improvement().equals(improvement.id()))
                .filter(found -> who.is(Role.PROGRAMME_MANAGER, found.id().value())
                        || who.is(Role.VIEWER, found.id().value()))
                .map(found -> new Origin(
                        new NoteAbout(improvement.id(), "", found.version(), found.id(), null, null),
                        "?programme=" + found.code()))
                .orElse(alone);
    }
}
