package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/** The form that begins an adoption at a site of a programme, as typed so far. */
public record BeginPage(
        String site,
        String url,
        List<Choice> stages,
        List<Choice> tiers,
        List<Choice> precisions,
        List<Choice> reasons,
        TypedDate date,
        String reasonText,
        String note,
        List<Link> breadcrumbs) {

    static BeginPage of(Programme programme, Entry site, ClaimForm typed) {
        var url = "/programmes/" + programme.code() + "/sites";
        return new BeginPage(
                site.name(),
                url + "/" + site.code(),
                AdoptionWords.stages(
                        Stream.concat(Stream.of(AdoptionStage.IDENTIFIED), AdoptionStage.IDENTIFIED.next().stream())
                                .toList(),
                        typed.stage()),
                AdoptionWords.tiers(typed.tier()),
                AdoptionWords.precisions(typed.precision()),
                AdoptionWords.reasons(typed.reason()),
                typed.date(),
                typed.reasonText(),
                typed.note(),
                Stream.concat(ProgrammeLinks.breadcrumbs(programme).stream(), Stream.of(new Link("Sites", url)))
                        .toList());
    }
}
