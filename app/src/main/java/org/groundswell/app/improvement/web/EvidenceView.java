package org.groundswell.app.improvement.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.improvement.EvidenceItem;

/** One piece of evidence in words. */
public record EvidenceView(
        String id,
        String outcome,
        Prose effect,
        String uncertainty,
        String study,
        Prose harms,
        String strength,
        String strengthColour,
        String strengthMeaning,
        String source,
        String link,
        boolean synthetic) {

    static EvidenceView of(EvidenceItem item) {
        var finding = item.finding();
        var sites = finding.sites();
        return new EvidenceView(
                item.id().value().toString(),
                finding.outcome(),
                Prose.of(finding.effect()),
                finding.uncertainty(),
                Stream.of(
                                finding.design(),
                                finding.setting(),
                                sites == null ? "" : sites == 1 ? "1 place" : "%,d places".formatted(sites))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Prose.of(finding.harms()),
                finding.strength().label(),
                Words.colour(finding.strength()),
                finding.strength().meaning(),
                finding.dated().isEmpty() ? finding.source() : finding.source() + ", " + Words.dated(finding.dated()),
                finding.link(),
                item.synthetic());
    }
}
