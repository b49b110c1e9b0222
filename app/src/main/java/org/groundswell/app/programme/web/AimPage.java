package org.groundswell.app.programme.web;

import java.util.List;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/** The form for an aim, as typed so far. */
public record AimPage(
        String programme,
        String url,
        List<Choice> kinds,
        String measure,
        String population,
        String denominator,
        String from,
        String to,
        TypedDate by,
        String source) {

    static AimPage of(Programme programme, AimForm form) {
        return new AimPage(
                programme.name(),
                "/programmes/" + programme.code(),
                List.of(
                        new Choice(
                                "SITES",
                                "Sites",
                                "How many places use it",
                                form.kind().equals("SITES")),
                        new Choice(
                                "PEOPLE",
                                "People",
                                "How many people it reaches",
                                form.kind().equals("PEOPLE"))),
                form.measure(),
                form.population(),
                form.denominator(),
                form.from(),
                form.to(),
                form.by(),
                form.source());
    }
}
