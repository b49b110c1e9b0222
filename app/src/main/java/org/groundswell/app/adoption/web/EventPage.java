package org.groundswell.app.adoption.web;

import java.util.List;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/** The form that puts one event right, or says that it never happened, as typed so far. */
public record EventPage(
        String site,
        String url,
        String eventUrl,
        String stands,
        List<Choice> stages,
        List<Choice> tiers,
        List<Choice> precisions,
        List<Choice> reasons,
        TypedDate date,
        String reasonText,
        String note,
        String why,
        int seen,
        boolean mayWithdraw) {

    static EventPage of(Adoption adoption, Entry site, int position, ClaimForm typed) {
        var url = "/adoptions/" + adoption.id().value();
        var stands = adoption.history().standing().stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .map(event -> event.stage().label() + ", "
                        + AdoptionWords.when(event.claim().date(), event.claim().precision()))
                .orElse("");
        return new EventPage(
                site.name(),
                url,
                url + "/events/" + position,
                stands,
                AdoptionWords.stages(List.of(AdoptionStage.values()), typed.stage()),
                AdoptionWords.tiers(typed.tier()),
                AdoptionWords.precisions(typed.precision()),
                AdoptionWords.reasons(typed.reason()),
                typed.date(),
                typed.reasonText(),
                typed.note(),
                typed.why(),
                adoption.history().events().size(),
                adoption.history().standing().size() > 1);
    }
}
