package org.groundswell.app.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Answer;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.EvidenceItem;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Sentences;
import org.groundswell.app.improvement.Setting;

/** An improvement on one side of A4: texts are cut to their beginning, and the sheet says so. */
public final class OnePage {

    /** In characters. */
    private static final int LONGEST_SUMMARY = 420;

    private static final int LONGEST_FACT = 170;
    private static final int LONGEST_CELL = 110;
    private static final int LONGEST_NOTICE = 300;
    private static final int MOST_PARTS = 7;
    private static final int MOST_FINDINGS = 3;
    private static final int MOST_RISKS = 3;

    private final Shared shared;
    private final double fullness;
    private final Sheet.Builder sheet;
    private boolean cut;

    private OnePage(Shared shared, double fullness) {
        this.shared = shared;
        this.fullness = fullness;
        this.sheet = new Sheet.Builder(shared.improvement().title(), Sheets.state(shared));
    }

    /** @param fullness how much of each text is kept: 1 for a full page, less where that does not fit on one side */
    public static Sheet of(Shared shared, Citation citation, double fullness) {
        return new OnePage(shared, fullness).written(citation);
    }

    private Sheet written(Citation citation) {
        if (shared.improvement().status() == ImprovementStatus.RETIRED) {
            sheet.add(new Sheet.Warning(Sheets.RETIRED, cut(shared.improvement().statusReason(), LONGEST_NOTICE)));
        }
        // Notices are never cut because something else is long.
        shared.notices()
                .forEach(notice -> sheet.add(new Sheet.Warning(
                        "%s (%s)"
                                .formatted(
                                        notice.kind().label(),
                                        shared.about(notice).toLowerCase(Locale.UK)),
                        cut(notice.words(), LONGEST_NOTICE))));
        var description = shared.improvement().description();
        sheet.add(new Sheet.Words(
                description.summary().isBlank()
                        ? "No summary yet."
                        : cut(description.summary(), letters(LONGEST_SUMMARY))));
        sheet.add(new Sheet.Bullets(List.of(
                "The problem: " + first(description.problem()),
                "For whom: " + first(description.population()),
                "Setting: "
                        + (description.settings().isEmpty()
                                ? "not recorded"
                                : description.settings().stream()
                                        .map(Setting::label)
                                        .collect(Collectors.joining(", "))))));
        parts();
        effort();
        findings();
        risks();
        sheet.heading("Where it is used").add(new Sheet.Words(used()));
        return sheet.heading("Owner, licence and how to cite")
                .add(new Sheet.Bullets(Sheets.terms(shared, citation)))
                .add(new Sheet.Note(
                        (cut ? "Long texts are cut here. The whole description: " : "The description on its page: ")
                                + citation.url()))
                .build();
    }

    private void parts() {
        var components = shared.version().components();
        sheet.heading("Core and adaptable parts");
        if (components.isEmpty()) {
            sheet.add(new Sheet.Note("Nothing recorded yet."));
            return;
        }
        int most = few(MOST_PARTS);
        sheet.add(new Sheet.Table(
                "Core parts are kept everywhere; adaptable parts may be changed to fit a place",
                List.of("Part", "Core or adaptable", "What it is for"),
                components.stream()
                        .sorted(Comparator.comparing(
                                component -> !component.text().core()))
                        .limit(most)
                        .map(component -> List.of(
                                cut(component.text().name(), letters(LONGEST_CELL)),
                                component.text().core() ? "Core" : "Adaptable",
                                component.text().function().isBlank()
                                        ? "Not recorded"
                                        : first(component.text().function(), LONGEST_CELL)))
                        .toList()));
        if (components.size() > most) {
            cut = true;
            sheet.add(new Sheet.Note("And %d more.".formatted(components.size() - most)));
        }
    }

    private void effort() {
        var answers = shared.version().effort().answers();
        sheet.heading("What it takes");
        if (answers.isEmpty()) {
            sheet.add(new Sheet.Note("Nothing recorded yet."));
        } else {
            sheet.add(new Sheet.Bullets(answers.stream().map(this::line).toList()));
        }
    }

    private String line(Answer answer) {
        return answer.question() + ": " + first(answer.words());
    }

    private void findings() {
        sheet.heading("Evidence");
        if (shared.evidence().isEmpty()) {
            sheet.add(new Sheet.Note("Nothing recorded yet. Absence of evidence here says nothing either way."));
        } else {
            sheet.add(new Sheet.Bullets(
                    some(shared.evidence().stream().map(this::finding).toList(), few(MOST_FINDINGS))));
        }
    }

    private String finding(EvidenceItem item) {
        var finding = item.finding();
        return "%s: %s (%s; %s%s)"
                .formatted(
                        cut(finding.outcome(), letters(LONGEST_CELL)),
                        finding.effect().isBlank() ? "not recorded" : first(finding.effect()),
                        finding.strength().label().toLowerCase(Locale.UK),
                        cut(finding.source(), letters(LONGEST_CELL)),
                        item.synthetic() ? "; synthetic" : "");
    }

    private void risks() {
        sheet.heading("What could go wrong");
        var risks = shared.version()
                .safety()
                .risks()
                .lines()
                .filter(line -> !line.isBlank())
                .map(this::first)
                .toList();
        if (risks.isEmpty()) {
            sheet.add(new Sheet.Note("No risks are recorded yet. That does not mean there are none."));
        } else {
            sheet.add(new Sheet.Bullets(some(risks, few(MOST_RISKS))));
        }
    }

    /** Where it is used, with what is counted, as at when and on whose word. */
    private String used() {
        return shared.use()
                .map(use ->
                        "As at %s: %,d sites adopted it (live, embedded or sustained), %,d of them by their own account only; %,d sustain it; %,d left it.%s"
                                .formatted(
                                        Sheets.day(use.asAt()),
                                        use.adopted(),
                                        use.declared(),
                                        use.sustained(),
                                        use.left(),
                                        use.synthetic()
                                                ? " Some of these sites are synthetic: invented for demonstration."
                                                : ""))
                .orElse("No site is recorded. Somebody may use it without having said so here.");
    }

    private List<String> some(List<String> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        cut = true;
        var some = new ArrayList<>(lines.subList(0, most));
        some.add("And %d more.".formatted(lines.size() - most));
        return some;
    }

    private String first(String words) {
        return words.isBlank() ? "not recorded" : first(words, LONGEST_FACT);
    }

    private String first(String words, int longest) {
        return noted(words, Sentences.first(words, letters(longest)));
    }

    private String cut(String words, int longest) {
        return noted(words, Sentences.cut(words, longest));
    }

    /** Remembers whether something was left out. */
    private String noted(String words, String kept) {
        cut |= !kept.equals(words.strip().replaceAll("\\s+", " "));
        return kept;
    }

    private int letters(int longest) {
        return (int) (longest * fullness);
    }

    private int few(int most) {
        return (int) Math.max(1, Math.round(most * fullness));
    }
}
