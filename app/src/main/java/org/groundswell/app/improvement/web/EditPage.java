package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.improvement.EvidenceItem;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Part;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.search.Hit;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * Where an improvement is worked on: its parts, what is still missing, and what can be done with it as a whole.
 *
 * @param comments   what a reviewer asked for; empty if nothing
 * @param missing    what a reader would still ask for; empty if nothing
 * @param open       whether its words may be changed now
 * @param draft      the version being written, in words; null if none is
 * @param components of the version being written
 * @param alike      what is shared already and speaks of the same; empty once this is shared itself
 */
public record EditPage(
        String title,
        String home,
        String status,
        String statusColour,
        String statusMeaning,
        boolean synthetic,
        Prose comments,
        List<String> missing,
        boolean open,
        List<PartLine> parts,
        @Nullable String draft,
        boolean firstDraft,
        List<PartLine> versionParts,
        List<ComponentLine> components,
        List<ItemLine> evidence,
        List<ItemLine> removedEvidence,
        Actions actions,
        List<Hit> alike,
        List<Link> breadcrumbs) {

    /** @param answered how much of it is answered: "3 of 7 questions answered" */
    public record PartLine(String label, String answered, String href) {}

    public record ComponentLine(
            String name, boolean core, int items, String id, String editHref, String itemsHref, String removeHref) {}

    public record ItemLine(String text, String id, String editHref, String removeHref) {}

    /** What can be done with the improvement as it is, by this person. */
    public record Actions(
            boolean submit,
            boolean takeBack,
            boolean share,
            boolean beginVersion,
            boolean publish,
            boolean discard,
            boolean decide,
            boolean issueNotice,
            boolean retire,
            boolean withdraw) {}

    static EditPage of(
            Improvement improvement,
            Optional<Version> draft,
            List<EvidenceItem> evidence,
            List<EvidenceItem> removed,
            List<Hit> alike,
            Member member) {
        var home = "/improvements/" + improvement.code().value();
        var edit = home + "/edit/";
        boolean sentBack = improvement.status() == ImprovementStatus.DRAFT;
        return new EditPage(
                improvement.title(),
                home,
                improvement.status().label(),
                Words.colour(improvement.status()),
                improvement.status().meaning(),
                improvement.synthetic(),
                Prose.of(sentBack ? improvement.statusReason() : ""),
                draft.map(improvement::missing).orElse(List.of()),
                improvement.status().isOpenToEditing(),
                List.of(
                        line(PartKind.DESCRIPTION, improvement.description(), edit),
                        line(PartKind.OWNERSHIP, improvement.ownership(), edit)),
                draft.map(version -> "Version " + version.number()).orElse(null),
                draft.filter(version -> version.number() == 1).isPresent(),
                draft.map(version -> versionParts(version, edit)).orElse(List.of()),
                draft.map(version -> components(version, home)).orElse(List.of()),
                items(evidence, home),
                items(removed, home),
                actions(improvement, draft, member),
                alike,
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    private static Actions actions(Improvement improvement, Optional<Version> draft, Member member) {
        var status = improvement.status();
        boolean open = status.isOpenToEditing();
        boolean shared = improvement.isPublic() && open;
        boolean inReview = status == ImprovementStatus.IN_REVIEW;
        return new Actions(
                status == ImprovementStatus.DRAFT,
                inReview,
                inReview && member.isAdministrator(),
                shared && draft.isEmpty(),
                shared && draft.isPresent(),
                shared && draft.isPresent(),
                status.isOpenToDecision(),
                improvement.isPublic() && status != ImprovementStatus.WITHDRAWN,
                status.next().contains(ImprovementStatus.RETIRED),
                status.next().contains(ImprovementStatus.WITHDRAWN));
    }

    private static List<PartLine> versionParts(Version version, String edit) {
        var lines = new ArrayList<PartLine>();
        if (version.number() > 1) {
            lines.add(line(PartKind.CHANGE, version.change(), edit));
        }
        lines.add(line(PartKind.TIDIER, version.tidier(), edit));
        lines.add(line(PartKind.EFFORT, version.effort(), edit));
        lines.add(line(PartKind.SAFETY, version.safety(), edit));
        return List.copyOf(lines);
    }

    private static PartLine line(PartKind kind, Part part, String edit) {
        var asked = PartFields.of(kind).stream()
                .filter(field -> field.kind() != FormField.Kind.HIDDEN)
                .toList();
        long answered = asked.stream()
                .filter(field -> !part.fields().getOrDefault(field.name(), "").isEmpty())
                .count();
        return new PartLine(
                kind.label(), "%d of %d questions answered".formatted(answered, asked.size()), edit + kind.slug());
    }

    private static List<ComponentLine> components(Version version, String home) {
        return version.components().stream()
                .map(component -> line(component, home))
                .toList();
    }

    private static ComponentLine line(Component component, String home) {
        var id = component.id().value().toString();
        return new ComponentLine(
                component.text().name(),
                component.text().core(),
                component.checklist().items().size(),
                id,
                home + "/edit/component/" + id,
                home + "/edit/checklist/" + id,
                home + "/components/" + id + "/remove");
    }

    private static List<ItemLine> items(List<EvidenceItem> evidence, String home) {
        return evidence.stream()
                .map(item -> {
                    var id = item.id().value().toString();
                    return new ItemLine(
                            item.finding().outcome() + " (" + item.finding().source() + ")",
                            id,
                            home + "/edit/evidence/" + id,
                            home + "/evidence/" + id + "/remove");
                })
                .toList();
    }
}
