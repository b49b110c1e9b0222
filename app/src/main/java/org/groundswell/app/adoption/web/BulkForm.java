package org.groundswell.app.adoption.web;

import java.util.List;
import org.groundswell.app.adoption.DatePrecision;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;

/**
 * What somebody chose to do with several sites at once.
 *
 * @param sites ids of the sites chosen
 * @param wave  id of the wave to put them in; "" for none
 */
record BulkForm(
        List<String> sites,
        String wave,
        String stage,
        TypedDate date,
        String precision,
        String tier,
        String reason,
        String reasonText,
        String note) {

    static final BulkForm EMPTY =
            new BulkForm(List.of(), "", "", TypedDate.EMPTY, DatePrecision.DAY.name(), "", "", "", "");

    BulkForm {
        sites = Unfilled.list(sites);
        wave = Unfilled.text(wave);
    }

    ClaimForm claim() {
        return new ClaimForm(stage, date, precision, tier, reason, reasonText, note, "", 0);
    }

    /** @throws Refusal if none is chosen */
    List<EntryId> chosen() {
        if (sites.isEmpty()) {
            throw new Refusal("sites", "Select at least one site");
        }
        return sites.stream().map(EntryId::of).distinct().toList();
    }
}
