package org.groundswell.app.adoption.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.adoption.StageClaim;
import org.groundswell.app.adoption.StageEvent;
import org.groundswell.app.adoption.Standing;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** What the page of one site's adoption says, in words ready to print. */
public record AdoptionPage(
        String site,
        String siteDetail,
        String siteHref,
        String programme,
        String programmeHref,
        String improvement,
        String improvementHref,
        String stage,
        String since,
        String tier,
        String missing,
        String synthetic,
        boolean mayMove,
        boolean ended,
        List<Fact> facts,
        List<Event> timeline,
        MoveForm move,
        String url,
        List<Link> breadcrumbs) {

    /** One fact of the adoption; "" stands for not recorded. */
    public record Fact(String key, String value) {}

    /**
     * One record in the timeline, newest story first.
     *
     * @param stage     the stage reached; "" for a withdrawal
     * @param stands    whether it stands after all corrections
     * @param remark    what became of it, or how it came about
     * @param changeUrl where to put it right, "" if it does not stand
     */
    public record Event(
            String when,
            String stage,
            String tier,
            String reason,
            String note,
            String recorded,
            boolean stands,
            String remark,
            String changeUrl) {}

    /** The form that moves the adoption, as typed so far. */
    public record MoveForm(
            List<Choice> stages,
            List<Choice> tiers,
            List<Choice> precisions,
            List<Choice> reasons,
            TypedDate date,
            String reasonText,
            String note,
            int seen) {}

    static AdoptionPage of(AdoptionInFull inFull, boolean mayMove, ClaimForm typed) {
        var adoption = inFull.adoption();
        var site = inFull.site();
        var programme = inFull.programme();
        var improvement = inFull.improvement();
        var latest = adoption.latest().claim();
        var url = "/adoptions/" + adoption.id().value();
        return new AdoptionPage(
                site.name(),
                Stream.of(site.code(), site.town(), site.postcode())
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(site.code()),
                "/sites/" + site.code(),
                programme.name(),
                "/programmes/" + programme.code(),
                improvement.title(),
                "/improvements/" + improvement.code().value(),
                latest.stage().label(),
                AdoptionWords.when(latest.date(), latest.precision()),
                latest.tier().label(),
                AdoptionWords.missing(latest.stage()),
                programme.synthetic(),
                mayMove,
                adoption.stage().ended(),
                facts(adoption, inFull.versions(), inFull.waves()),
                timeline(adoption, url, mayMove),
                new MoveForm(
                        AdoptionWords.stages(adoption.next(), typed.stage()),
                        AdoptionWords.tiers(typed.tier()),
                        AdoptionWords.precisions(typed.precision()),
                        AdoptionWords.reasons(typed.reason()),
                        typed.date(),
                        typed.reasonText(),
                        typed.note(),
                        adoption.history().events().size()),
                url,
                List.of(
                        new Link("Programmes", "/programmes"),
                        new Link(programme.name(), "/programmes/" + programme.code()),
                        new Link("Sites", "/programmes/" + programme.code() + "/sites")));
    }

    private static List<Fact> facts(Adoption adoption, List<VersionLine> versions, List<Wave> waves) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Named owner", adoption.champion()));
        facts.add(new Fact("Deputy", adoption.deputy()));
        facts.add(new Fact(
                "Version in use",
                versions.stream()
                        .filter(version -> version.id().equals(adoption.version()))
                        .map(version -> "Version " + version.number())
                        .findFirst()
                        .orElse("")));
        facts.add(new Fact(
                "Wave",
                waves.stream()
                        .filter(wave -> wave.id().equals(adoption.wave()))
                        .map(wave -> wave.test() ? wave.name() + " (test wave)" : wave.name())
                        .findFirst()
                        .orElse("")));
        adoption.planned().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(plan -> facts.add(new Fact(
                        "Planned " + plan.getKey().label().toLowerCase(Locale.UK), TypedDate.words(plan.getValue()))));
        facts.add(new Fact(
                "Next review",
                adoption.nextReview() == null ? "" : TypedDate.words(Objects.requireNonNull(adoption.nextReview()))));
        return List.copyOf(facts);
    }

    private static List<Event> timeline(Adoption adoption, String url, boolean mayMove) {
        var standing =
                adoption.history().standing().stream().map(Standing::position).toList();
        var correctedBy = new HashMap<Integer, StageEvent>();
        adoption.history().events().forEach(event -> {
            if (event.corrects() != null) {
                correctedBy.put(event.corrects(), event);
            }
        });
        return adoption.history().events().reversed().stream()
                .map(event -> {
                    var claim = event.claim();
                    boolean stands = standing.contains(event.position());
                    return new Event(
                            claim == null ? "" : AdoptionWords.when(claim.date(), claim.precision()),
                            claim == null ? "" : claim.stage().label(),
                            claim == null ? "" : claim.tier().label(),
                            claim == null ? "" : reason(claim),
                            claim == null ? "" : claim.note(),
                            recorded(event),
                            stands,
                            remark(event, correctedBy.get(event.position())),
                            mayMove && stands ? url + "/events/" + event.position() : "");
                })
                .toList();
    }

    private static String reason(StageClaim claim) {
        var reason = claim.reason();
        if (reason == null) {
            return "";
        }
        return claim.reasonText().isEmpty() ? reason.label() : reason.label() + ": " + claim.reasonText();
    }

    private static String recorded(StageEvent event) {
        var at = ZonedDateTime.ofInstant(event.recordedAt(), Directory.ZONE);
        var words = "Recorded "
                + DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK)
                        .format(at);
        var claim = event.claim();
        return claim == null || claim.enteredBy().isEmpty()
                ? words
                : words + "; entered at the source by " + claim.enteredBy();
    }

    private static String remark(StageEvent event, @Nullable StageEvent correction) {
        if (correction != null) {
            return (correction.kind() == StageEvent.Kind.WITHDRAWAL ? "Withdrawn later: " : "Corrected later: ")
                    + correction.why();
        }
        return switch (event.kind()) {
            case MOVE -> "";
            case HISTORY -> "Taken over from records elsewhere";
            case CORRECTION -> "Corrects an earlier record: " + event.why();
            case WITHDRAWAL -> "An earlier record was withdrawn: " + event.why();
        };
    }
}
