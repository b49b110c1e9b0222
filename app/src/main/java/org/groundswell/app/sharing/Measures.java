package org.groundswell.app.sharing;

import java.util.List;
import org.groundswell.app.programme.SpreadAim;

/** What a site would measure, as far as it is recorded: what studies looked at, and what programmes aim at. */
public final class Measures {

    private Measures() {}

    public static Sheet of(Shared shared, List<SpreadAim> aims) {
        var sheet = new Sheet.Builder("What to measure: " + shared.improvement().title(), Sheets.state(shared))
                .addAll(Sheets.notices(shared));
        sheet.heading("What studies looked at");
        if (shared.evidence().isEmpty()) {
            sheet.add(new Sheet.Note(
                    "No evidence is recorded yet, so nothing here says what has been measured elsewhere."));
        }
        for (var item : shared.evidence()) {
            var finding = item.finding();
            sheet.add(new Sheet.Heading(3, finding.outcome()))
                    .add(new Sheet.Bullets(List.of(
                            "Found: " + Sheets.inOneLine(Sheets.found(finding)),
                            "Strength: " + finding.strength().label() + ". "
                                    + finding.strength().meaning(),
                            "Source: " + Sheets.source(finding).replace('\n', ' '))));
        }
        sheet.heading("What programmes aim at");
        if (aims.isEmpty()) {
            sheet.add(new Sheet.Note("No programme has recorded an aim for this improvement."));
        }
        aims.forEach(aim -> sheet.add(new Sheet.Bullets(List.of(inWords(aim)))));
        sheet.heading("Whether it is done as described");
        sheet.add(
                new Sheet.Note(
                        "For each core part: in how many of how many cases was it done as described, and who saw it? Write the numbers down as two counts, not as a percentage."));
        var core = shared.version().components().stream()
                .filter(component -> component.text().core())
                .map(component -> component.text().name())
                .toList();
        return (core.isEmpty()
                        ? sheet.add(new Sheet.Note("No core part is recorded yet."))
                        : sheet.add(new Sheet.Bullets(core)))
                .build();
    }

    private static String inWords(SpreadAim aim) {
        var denominator = aim.denominator();
        return "%s: from %s to %s by %s, for %s%s.%s"
                .formatted(
                        aim.measure(),
                        aim.from().toPlainString(),
                        aim.to().toPlainString(),
                        Sheets.day(aim.by()),
                        aim.population(),
                        denominator == null ? "" : ", counted among %,d".formatted(denominator),
                        aim.source().isBlank() ? "" : " Source: " + aim.source());
    }
}
