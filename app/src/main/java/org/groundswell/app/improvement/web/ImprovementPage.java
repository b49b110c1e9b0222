package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * The page of one improvement: everything somebody needs to decide whether it answers their problem.
 *
 * @param notShared    says that only its editors see it; null once it is shared
 * @param statusReason why it was retired or withdrawn; empty otherwise
 * @param used         where it is used, in numbers; empty where nobody has recorded a site
 * @param editUrl      where this reader edits it; null for everybody else
 * @param home         address of this page, without a slash at its end
 */
public record ImprovementPage(
        String title,
        String status,
        String statusColour,
        String statusMeaning,
        Prose statusReason,
        @Nullable String notShared,
        boolean synthetic,
        boolean statusSynthetic,
        List<NoticeView> openNotices,
        List<NoticeView> closedNotices,
        Prose summary,
        Prose problem,
        Prose population,
        String groups,
        String conditions,
        String settings,
        @Nullable String complexity,
        List<String> keywords,
        List<EvidenceView> evidence,
        @Nullable VersionView version,
        List<Figure> used,
        @Nullable String usedHref,
        List<DecisionView> decisions,
        List<VersionRow> versions,
        String owner,
        String contact,
        String contactEmail,
        String licence,
        Prose sources,
        @Nullable String editUrl,
        String home,
        Glance glance,
        List<Link> contents,
        List<Link> breadcrumbs) {

    /** @param compareHref what it changed against the version before; null for the first */
    public record VersionRow(
            String name,
            String published,
            Prose whatChanged,
            String href,
            @Nullable String compareHref,
            boolean isCurrent) {}

    static ImprovementPage of(ImprovementInFull inFull, Optional<WhereUsed.Use> use, Optional<Member> reader) {
        var improvement = inFull.improvement();
        var shown = inFull.version();
        var versions = inFull.versions();
        var evidence = inFull.evidence();
        var decisions = inFull.decisions();
        var description = improvement.description();
        var ownership = improvement.ownership();
        var home = "/improvements/" + improvement.code().value();
        boolean editor = reader.filter(
                        who -> who.is(Role.EDITOR, improvement.id().value()))
                .isPresent();
        var complexity = description.complexity();
        var noticeViews = inFull.notices().stream()
                .map(notice -> NoticeView.of(notice, improvement, versions, editor))
                .toList();
        return new ImprovementPage(
                improvement.title(),
                improvement.status().label(),
                Words.colour(improvement.status()),
                improvement.status().meaning(),
                Prose.of(isOver(improvement) ? improvement.statusReason() : ""),
                improvement.isPublic() ? null : "Only its editors see this page until it is shared.",
                improvement.synthetic(),
                restsOnSynthetic(improvement, decisions),
                noticeViews.stream().filter(notice -> notice.closed() == null).toList(),
                noticeViews.stream().filter(notice -> notice.closed() != null).toList(),
                Prose.of(description.summary()),
                Prose.of(description.problem()),
                Prose.of(description.population()),
                String.join(", ", description.focus().groupNames()),
                String.join(", ", description.focus().conditionNames()),
                description.settings().stream().map(Setting::label).collect(Collectors.joining(", ")),
                complexity == null ? null : complexity.label() + ": " + complexity.meaning(),
                description.keywords(),
                evidence.stream().map(EvidenceView::of).toList(),
                shown.map(VersionView::of).orElse(null),
                use.map(ImprovementPage::figures).orElse(List.of()),
                use.map(WhereUsed.Use::href).orElse(null),
                DecisionView.of(decisions, versions),
                rows(versions, home),
                ownership.ownerName(),
                ownership.contactRole(),
                ownership.contactConsent() ? ownership.contactEmail() : "",
                ownership.licence(),
                Prose.of(ownership.sources()),
                editor ? home + "/edit" : null,
                home,
                Glance.of(improvement, shown, evidence, use),
                contents(shown.filter(version -> version.components().stream().anyMatch(Component::isChecklist))
                        .isPresent()),
                List.of(new Link("Library", "/improvements")));
    }

    /** The beginning of the summary, for cards that show a link to this page. */
    public String teaser() {
        return Citation.teaser(summary.text());
    }

    /** Whether more is said of the problem than stands at a glance. */
    public boolean problemGoesOn() {
        return !problem.text().equals(glance.problem());
    }

    /** Whether more is said of those it is for than stands at a glance. */
    public boolean populationGoesOn() {
        return !population.text().equals(glance.population());
    }

    /** Whether the status is what a panel decided for demonstration only. */
    private static boolean restsOnSynthetic(Improvement improvement, List<ScaleDecision> decisions) {
        return improvement.status().isDecided()
                && !decisions.isEmpty()
                && decisions.getFirst().synthetic();
    }

    private static boolean isOver(Improvement improvement) {
        return improvement.status() == ImprovementStatus.RETIRED || improvement.status() == ImprovementStatus.WITHDRAWN;
    }

    private static List<VersionRow> rows(List<VersionLine> versions, String home) {
        var published =
                versions.stream().filter(line -> line.publishedAt() != null).toList();
        return published.stream()
                .map(line -> {
                    var at = line.publishedAt();
                    return new VersionRow(
                            "Version " + line.number(),
                            at == null ? "" : Words.day(at),
                            Prose.of(line.whatChanged()),
                            home + "/versions/" + line.number(),
                            VersionPage.compareHref(home, line.number(), published),
                            line.equals(published.getFirst()));
                })
                .toList();
    }

    private static List<Figure> figures(WhereUsed.Use use) {
        var asAt = Words.day(use.asAt());
        return Stream.of(
                        Figure.of(
                                "Sites engaged",
                                use.engaged(),
                                "Sites that are engaged, committed, preparing, live, embedded or sustained now."),
                        Figure.of(
                                        "Sites that adopted it",
                                        use.adopted(),
                                        "Sites where it is live, embedded or sustained now.")
                                .note("%,d of them by their own account only".formatted(use.declared())),
                        Figure.of(
                                "Sites that sustain it",
                                use.sustained(),
                                "Sites where it has been live for a year or more, with data and with its core components kept."),
                        Figure.of(
                                "Sites that left it",
                                use.left(),
                                "Sites that were live and do not use it any more: lapsed or stopped."))
                .map(figure -> figure.asAt(asAt).synthetic(use.synthetic()))
                .toList();
    }

    private static List<Link> contents(boolean checklist) {
        return Stream.of(
                        new Link("What it is and who it is for", "#problem"),
                        new Link("Evidence", "#evidence"),
                        new Link("Core and adaptable parts", "#components"),
                        new Link("The checklist", "#checklist"),
                        new Link("What it takes", "#effort"),
                        new Link("How it is done", "#how"),
                        new Link("Risks and equality", "#risks"),
                        new Link("Where it is used", "#used"),
                        new Link("Decisions", "#decisions"),
                        new Link("Versions", "#versions"),
                        new Link("Contact, licence and how to cite", "#contact"))
                .filter(link -> checklist || !link.href().equals("#checklist"))
                .toList();
    }
}
