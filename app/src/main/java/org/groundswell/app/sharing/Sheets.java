package org.groundswell.app.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Answer;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.sharing.Sheet.Block;

/** The sheets that are made of an improvement: the whole description, and what is common to all of them. */
public final class Sheets {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    static final String RETIRED = "Retired: not offered any more";

    private static final String NONE = "Nothing recorded yet.";

    private Sheets() {}

    public static String day(Instant at) {
        return day(at.atZone(LONDON).toLocalDate());
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What stands on every sheet: version, date, status and whether it is invented. */
    public static String state(Shared shared) {
        var improvement = shared.improvement();
        return "Version %d, published %s. Status: %s.%s"
                .formatted(
                        shared.version().number(),
                        day(shared.published()),
                        improvement.status().label(),
                        improvement.synthetic() ? " Synthetic: invented for demonstration." : "");
    }

    /** What must be known before anything is used: that it is retired, and the open notices. */
    public static List<Block> notices(Shared shared) {
        var blocks = new ArrayList<Block>();
        if (shared.improvement().status() == ImprovementStatus.RETIRED) {
            blocks.add(new Sheet.Warning(RETIRED, shared.improvement().statusReason()));
        }
        shared.notices().stream()
                .map(notice -> {
                    var deadline = notice.deadline();
                    return new Sheet.Warning(
                            notice.kind().label() + (notice.kind() == NoticeKind.STOP ? ": do not use this" : ""),
                            "%s%n%n%s. Issued on %s.%s"
                                    .formatted(
                                            notice.words(),
                                            shared.about(notice),
                                            day(notice.issuedAt()),
                                            deadline == null ? "" : " Act by " + day(deadline) + ".")
                                    .replace(System.lineSeparator(), "\n"));
                })
                .forEach(blocks::add);
        return List.copyOf(blocks);
    }

    /** Everything a stranger needs to repeat it. */
    public static Sheet description(Shared shared, Citation citation) {
        var improvement = shared.improvement();
        var description = improvement.description();
        var version = shared.version();
        var sheet = new Sheet.Builder(improvement.title(), state(shared))
                .addAll(notices(shared))
                .said("What it is", description.summary(), NONE)
                .said("The problem", description.problem(), NONE)
                .said("Who it is for", description.population(), NONE)
                .said(
                        "Setting",
                        description.settings().stream().map(Setting::label).collect(Collectors.joining(", ")),
                        NONE)
                .heading("Core and adaptable parts")
                .add(
                        new Sheet.Note(
                                "Core parts are kept everywhere: without them it is not this improvement any more. Adaptable parts may be changed to fit a place."))
                .add(components(version.components()));
        version.components().stream().filter(Component::isChecklist).forEach(component -> checklist(sheet, component));
        answers(sheet, "What it takes", version.effort().answers());
        answers(sheet, "How it is done", version.tidier().answers());
        answers(sheet, "Risks and equality", version.safety().answers());
        evidence(sheet, shared);
        shared.decision().ifPresent(decision -> decision(sheet, shared, decision));
        return licence(sheet, shared, citation).build();
    }

    static Sheet.Table components(List<Component> components) {
        return new Sheet.Table(
                "Parts",
                List.of("Part", "Core or adaptable", "What it is for", "How it was done", "Why core or adaptable"),
                components.stream()
                        .map(Component::text)
                        .map(text -> List.of(
                                text.name(),
                                text.core() ? "Core" : "Adaptable",
                                orNotRecorded(text.function()),
                                orNotRecorded(text.form()),
                                orNotRecorded(text.rationale())))
                        .toList());
    }

    private static void checklist(Sheet.Builder sheet, Component component) {
        sheet.add(new Sheet.Heading(3, "Checklist: " + component.text().name()));
        sheet.add(new Sheet.Table(
                "Items of " + component.text().name(),
                List.of("When", "What is done", "Core or adaptable"),
                component.checklist().items().stream()
                        .map(item -> List.of(
                                item.time().isEmpty() ? "Any time" : item.time(),
                                item.words(),
                                item.core() ? "Core" : "Adaptable"))
                        .toList()));
    }

    private static void answers(Sheet.Builder sheet, String heading, List<Answer> answers) {
        sheet.heading(heading);
        if (answers.isEmpty()) {
            sheet.add(new Sheet.Note(NONE));
        }
        for (var answer : answers) {
            sheet.add(new Sheet.Heading(3, answer.question())).add(new Sheet.Words(answer.words()));
        }
    }

    private static void evidence(Sheet.Builder sheet, Shared shared) {
        sheet.heading("Evidence");
        if (shared.evidence().isEmpty()) {
            sheet.add(new Sheet.Note("Nothing recorded yet. Absence of evidence here says nothing either way."));
            return;
        }
        sheet.add(new Sheet.Table(
                "What was looked at and found",
                List.of("What was looked at", "What was found", "Harms", "Strength", "Source"),
                shared.evidence().stream()
                        .map(item -> {
                            var finding = item.finding();
                            return List.of(
                                    finding.outcome() + (item.synthetic() ? " (synthetic)" : ""),
                                    found(finding),
                                    finding.harms().isBlank()
                                            ? "Nobody looked, or it was not recorded"
                                            : finding.harms(),
                                    finding.strength().label(),
                                    source(finding));
                        })
                        .toList()));
    }

    static String found(Finding finding) {
        var parts = new ArrayList<String>();
        parts.add(finding.effect().isBlank() ? "Not recorded" : finding.effect());
        if (!finding.uncertainty().isEmpty()) {
            parts.add(finding.uncertainty());
        }
        return String.join("\n", parts);
    }

    /** Lines as sentences behind one another. */
    static String inOneLine(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.matches("(?s).*[.!?:;…]\\s*") ? line.strip() : line.strip() + ".")
                .collect(Collectors.joining(" "));
    }

    static String source(Finding finding) {
        var source = finding.dated().isEmpty() ? finding.source() : finding.source() + ", " + finding.dated();
        return finding.link().isEmpty() ? source : source + "\n" + finding.link();
    }

    private static void decision(Sheet.Builder sheet, Shared shared, ScaleDecision decision) {
        sheet.heading("Decision about spreading it");
        sheet.add(new Sheet.Words("%s, %s, about %s, by: %s."
                .formatted(
                        decision.result().label(),
                        day(decision.decidedOn()),
                        shared.numberOf(decision.version()),
                        decision.panel())));
        if (decision.synthetic()) {
            sheet.add(new Sheet.Note("Synthetic: put together for demonstration."));
        }
        for (var said : List.of(
                new Answer("Conditions", decision.conditions()),
                new Answer("Safety", decision.safety()),
                new Answer("Involvement of patients and the public", decision.involvement()),
                new Answer("Equality", decision.equality()))) {
            if (!said.words().isBlank()) {
                sheet.add(new Sheet.Heading(3, said.question())).add(new Sheet.Words(said.words()));
            }
        }
    }

    /** Who owns it, whom to ask, what others may do with it and how they cite it. */
    static Sheet.Builder licence(Sheet.Builder sheet, Shared shared, Citation citation) {
        return sheet.heading("Owner, licence and how to cite").add(new Sheet.Bullets(terms(shared, citation)));
    }

    public static List<String> terms(Shared shared, Citation citation) {
        var ownership = shared.improvement().ownership();
        var lines = new ArrayList<String>();
        lines.add("Owner: " + (ownership.ownerName().isEmpty() ? "not recorded" : ownership.ownerName()));
        lines.add("Who answers questions: "
                + (ownership.contactRole().isEmpty() ? "not recorded" : ownership.contactRole())
                + (ownership.contactConsent() && !ownership.contactEmail().isEmpty()
                        ? ", " + ownership.contactEmail()
                        : ""));
        lines.add("Licence: "
                + (ownership.licence().isEmpty() ? "not recorded: ask before you copy" : ownership.licence()));
        lines.add("How to cite: " + citation.text());
        return lines;
    }

    private static String orNotRecorded(String words) {
        return words.isBlank() ? "Not recorded" : words;
    }
}
