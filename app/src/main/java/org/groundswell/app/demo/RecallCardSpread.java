package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.acknowledgement.Acknowledgements;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionDetails;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeDraft;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Six invented practices with the invented card, and its notices: a stop notice about version 1, which one of four
 * practices has acknowledged, and an update for all of them.
 */
@Component
@Profile("demo")
class RecallCardSpread {

    static final String CODE = "recall-card-2023";

    private static final LocalDate BEGINS = LocalDate.of(2023, 10, 1);
    private static final String MARK = "Synthetic: invented for this demonstration.";
    private static final int DAYS_TO_ACKNOWLEDGE = 14;
    private static final int ON_THE_FIRST = 4;

    private final Improvements improvements;
    private final Programmes programmes;
    private final Adoptions adoptions;
    private final Notices notices;
    private final Acknowledgements acknowledgements;
    private final Directory directory;
    private final Loading loading;

    RecallCardSpread(
            Improvements improvements,
            Programmes programmes,
            Adoptions adoptions,
            Notices notices,
            Acknowledgements acknowledgements,
            Directory directory,
            Loading loading) {
        this.improvements = improvements;
        this.programmes = programmes;
        this.adoptions = adoptions;
        this.notices = notices;
        this.acknowledgements = acknowledgements;
        this.directory = directory;
        this.loading = loading;
    }

    /** @param led the practice whose lead may sign in, and finds something to acknowledge */
    void load(ImprovementId id, EntryId led, Member by) {
        var codes = List.of(
                directory.find(led).orElseThrow().code(), "DEMO201", "DEMO202", "DEMO203", "DEMO204", "DEMO205");
        var programme = programme(id, codes, by);
        var first = improvements.versions(id).stream()
                .filter(version -> version.number() == 1)
                .findFirst()
                .orElseThrow()
                .id();
        codes.subList(0, ON_THE_FIRST).forEach(code -> use(first, adoption(programme, code, by), by));
        issue(id, first, adoption(programme, codes.get(1), by), by);
    }

    private Programme programme(ImprovementId id, List<String> codes, Member by) {
        programmes.propose(id, draft(), by);
        var programme = programmes.find(CODE).orElseThrow();
        programmes.addTargets(
                programme, codes.stream().map(this::site).map(Entry::id).toList(), BEGINS, by);
        for (var state : List.of(ProgrammeState.APPROVED, ProgrammeState.TESTING, ProgrammeState.SPREADING)) {
            programmes.move(programmes.get(CODE, Optional.of(by)), state, "", by);
        }
        var stages =
                List.of(AdoptionStage.ENGAGED, AdoptionStage.COMMITTED, AdoptionStage.PREPARING, AdoptionStage.LIVE);
        loading.stages(
                programme,
                codes.stream()
                        .flatMap(code -> stages.stream().map(stage -> reached(code, stage, stages.indexOf(stage))))
                        .toList(),
                by);
        return programme;
    }

    private static Loading.Event reached(String code, AdoptionStage stage, int months) {
        return new Loading.Event(
                code,
                stage.name(),
                BEGINS.plusMonths(months).toString(),
                EvidenceTier.SELF_DECLARED,
                "Practice manager",
                "",
                "",
                "Synthetic",
                MARK);
    }

    private static ProgrammeDraft draft() {
        return new ProgrammeDraft(
                CODE,
                "Recall cards in six invented practices",
                "Nobody: an invented example",
                "",
                "Synthetic: shows what a stop notice does. It is about version 1, which four practices use; two use version 2.",
                Set.of(Logic.MECHANISTIC),
                null,
                "Synthetic: the practices pay for cards and stamps.",
                "Synthetic: four people on a recall list read the card.",
                "Synthetic: none.",
                null,
                "Every practice, person, stage and notice of this programme is invented, and so is the improvement.");
    }

    private void use(VersionId version, Adoption adoption, Member by) {
        adoptions.edit(
                adoption.id(),
                adoption.editVersion(),
                new AdoptionDetails(null, version, "Practice manager", "", adoption.planned(), null),
                by);
    }

    private void issue(ImprovementId id, VersionId first, Adoption told, Member by) {
        var stop = notices.issue(
                id, NoticeKind.STOP, Set.of(first), """
                Synthetic, invented for this demonstration: stop posting the card of version 1. It says on its outside what \
                the check is for, and others read it. Destroy what is printed. Version 2 goes into a plain envelope.""", programmes.today().plusDays(DAYS_TO_ACKNOWLEDGE), by);
        acknowledgements.acknowledge(stop.id(), told.id(), "Synthetic: all printed cards are shredded.", by);
        notices.issue(
                id,
                NoticeKind.UPDATE,
                Set.of(),
                "Synthetic, invented for this demonstration: version 2 is published. Read what changed before you order cards.",
                null,
                by);
    }

    private Adoption adoption(Programme programme, String code, Member by) {
        return adoptions.ofSite(site(code).id(), by).stream()
                .filter(each -> each.programme().equals(programme.id()))
                .findFirst()
                .orElseThrow();
    }

    private Entry site(String code) {
        return directory.find(InventedPractices.SCHEME, code).orElseThrow();
    }
}
