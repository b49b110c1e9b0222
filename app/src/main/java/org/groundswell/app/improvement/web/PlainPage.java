package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * An improvement told to patients and the public, from the fields that are written in plain words.
 *
 * @param stopped    whether a stop notice is open
 * @param involved   how patients and the public took part; empty where nothing is recorded
 * @param concerns   where concerns are raised and answered; null where this Groundswell has no such page
 */
public record PlainPage(
        String title,
        String status,
        String statusColour,
        String statusMeaning,
        boolean synthetic,
        boolean stopped,
        List<NoticeView> openNotices,
        Prose what,
        Prose problem,
        Prose population,
        Prose risks,
        List<Harm> harms,
        Prose leftOut,
        Prose involved,
        @Nullable String involvedOn,
        boolean involvedSynthetic,
        String used,
        List<String> settings,
        boolean usedSynthetic,
        String owner,
        String contact,
        String contactEmail,
        @Nullable String concerns,
        String home,
        List<Link> breadcrumbs) {

    /** Harm a study looked for, and what it found. */
    public record Harm(String lookedAt, Prose found) {}

    static PlainPage of(ImprovementInFull inFull, Optional<WhereUsed.Use> use, boolean concerns) {
        var improvement = inFull.improvement();
        var version = inFull.version();
        var description = improvement.description();
        var ownership = improvement.ownership();
        var home = "/improvements/" + improvement.code().value();
        var open = inFull.notices().stream().filter(Notice::isOpen).toList();
        var decision = inFull.decisions().stream()
                .filter(made -> !made.involvement().isBlank())
                .findFirst();
        var harms = new ArrayList<Harm>();
        inFull.evidence().stream()
                .filter(item -> !item.finding().harms().isBlank())
                .forEach(item -> harms.add(new Harm(
                        item.finding().outcome(), Prose.of(item.finding().harms()))));
        return new PlainPage(
                improvement.title(),
                improvement.status().label(),
                Words.colour(improvement.status()),
                improvement.status().meaning(),
                improvement.synthetic(),
                open.stream().anyMatch(notice -> notice.kind() == NoticeKind.STOP),
                open.stream()
                        .map(notice -> NoticeView.of(notice, improvement, inFull.versions(), false))
                        .toList(),
                Prose.of(description.summary()),
                Prose.of(description.problem()),
                Prose.of(description.population()),
                Prose.of(version.map(found -> found.safety().risks()).orElse("")),
                List.copyOf(harms),
                Prose.of(version.map(found -> found.safety().equalityImpact()).orElse("")),
                Prose.of(decision.map(ScaleDecision::involvement).orElse("")),
                decision.map(made -> Words.day(made.decidedOn())).orElse(null),
                decision.filter(ScaleDecision::synthetic).isPresent(),
                use.map(PlainPage::inWords).orElse(""),
                description.settings().stream().map(Setting::label).toList(),
                use.filter(WhereUsed.Use::synthetic).isPresent(),
                ownership.ownerName(),
                ownership.contactRole(),
                ownership.contactConsent() ? ownership.contactEmail() : "",
                concerns ? home + "/concerns" : null,
                home,
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    private static String inWords(WhereUsed.Use use) {
        var day = Words.day(use.asAt());
        if (use.adopted() == 0) {
            return "On %s no place was recorded as using it. %s"
                    .formatted(day, left(use))
                    .strip();
        }
        return "On %s %s of use in %s. %s"
                .formatted(
                        day,
                        use.adopted() == 1 ? "there was a record" : "there were records",
                        places(use.adopted()),
                        left(use))
                .strip();
    }

    private static String left(WhereUsed.Use use) {
        return use.left() == 0
                ? ""
                : "%s used it once and %s not any more.".formatted(places(use.left()), use.left() == 1 ? "does" : "do");
    }

    private static String places(long count) {
        return count == 1 ? "1 place" : "%,d places".formatted(count);
    }
}
