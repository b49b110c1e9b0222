package org.groundswell.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SitesTogether;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.AimId;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeDraft;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A roll-out of FeNO testing over invented practices. Dates by practice were never published; everything here about a
 * practice is generated, and says so.
 */
@Component
@Profile("demo")
class FenoSpread {

    static final String CODE = "feno-2021";
    static final String SYNTHETIC =
            "Every practice, person, stage, date, wave and reason of this programme is invented. Only figures with a source "
                    + "beside them were published.";
    private static final LocalDate BEGINS = LocalDate.of(2021, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2024, 3, 31);
    private static final long SEED = 2021;

    private final Programmes programmes;
    private final SitesTogether together;
    private final Directory directory;
    private final Loading loading;

    FenoSpread(Programmes programmes, SitesTogether together, Directory directory, Loading loading) {
        this.programmes = programmes;
        this.together = together;
        this.directory = directory;
        this.loading = loading;
    }

    Programme programme(ImprovementId feno, Member by) {
        var practices = InventedPractices.all(SEED);
        loading.sites(
                "Synthetic areas",
                InventedPractices.SCHEME,
                "AREA",
                BEGINS,
                InventedPractice.AREA_HEADER,
                InventedPractice.areaRows());
        var entries = loading
                .sites(
                        "Synthetic list",
                        InventedPractices.SCHEME,
                        "GP_PRACTICE",
                        BEGINS,
                        InventedPractice.HEADER,
                        practices.stream().map(InventedPractice::row).toList())
                .stream()
                .collect(Collectors.toMap(Entry::code, Function.identity()));
        programmes.propose(feno, draft(), by);
        var programme = programmes.find(CODE).orElseThrow();
        programmes.addTargets(
                programme, entries.values().stream().map(Entry::id).toList(), BEGINS, by);
        aims(programme, practices.size(), by);
        var waves = waves(programme, by);
        for (var state : List.of(ProgrammeState.APPROVED, ProgrammeState.TESTING, ProgrammeState.SPREADING)) {
            programmes.move(programmes.get(CODE, Optional.of(by)), state, "", by);
        }
        var stories = InventedAdoptions.of(practices, SEED);
        loading.stages(
                programme,
                stories.stream().flatMap(story -> story.events().stream()).toList(),
                by);
        assign(programme, waves, stories, entries, by);
        return programme;
    }

    /** The practice whose lead may sign in: the first that is in use still. */
    EntryId practiceOfTheSiteLead() {
        var code = InventedAdoptions.of(InventedPractices.all(SEED), SEED).stream()
                .filter(story -> story.stage().equals(AdoptionStage.EMBEDDED))
                .findFirst()
                .orElseThrow()
                .practice()
                .code();
        return directory.find(InventedPractices.SCHEME, code).orElseThrow().id();
    }

    private static ProgrammeDraft draft() {
        return new ProgrammeDraft(
                CODE,
                "FeNO testing: a national roll-out, told with invented practices",
                "A health innovation network (invented)",
                "Programme manager",
                """
                The real national programme began in April 2021 and reported at its close: more than 1,200 new devices, 53%% of \
                primary care networks with access, an estimated 58,000 new correct diagnoses, 33 funded projects, more than \
                4,900 hours of training, 722 people in the learning collaborative (%s). What each practice did, and when, was \
                not published: this programme tells it with invented practices.""".formatted(FenoTesting.SOURCE_NATIONAL),
                Set.of(Logic.MECHANISTIC, Logic.SOCIAL),
                10,
                "Synthetic: practices pay for mouthpieces from the second year on.",
                "Synthetic: two members of a patient group sit on the programme board.",
                "Synthetic: handed to the integrated care boards once half of the practices sustain it.",
                LocalDate.of(2027, 3, 31),
                SYNTHETIC);
    }

    private void aims(Programme programme, int practices, Member by) {
        var half = Math.round(practices * 0.53);
        programmes.addAim(
                programme,
                new SpreadAim(
                        new AimId(UUID.randomUUID()),
                        SpreadAim.Kind.SITES,
                        "practices live",
                        "the invented practices of this programme",
                        (long) practices,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(half),
                        ENDS,
                        "Synthetic: the published 53% of primary care networks with access, carried over to these practices. "
                                + FenoTesting.SOURCE_NATIONAL),
                by);
        programmes.addAim(
                programme,
                new SpreadAim(
                        new AimId(UUID.randomUUID()),
                        SpreadAim.Kind.PEOPLE,
                        "people tested",
                        "people with suspected asthma in the invented practices",
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.valueOf(half * 2500 / 143),
                        ENDS,
                        "Synthetic: as many for each practice as the published 2,500 patients in 143 practices. "
                                + FenoTesting.SOURCE_WEST),
                by);
    }

    private Map<String, Wave> waves(Programme programme, Member by) {
        var waves = new HashMap<String, Wave>();
        for (var planned : InventedAdoptions.WAVES) {
            var wave = new Wave(
                    new WaveId(UUID.randomUUID()),
                    waves.size() + 1,
                    planned.name(),
                    waves.isEmpty(),
                    planned.starts(),
                    planned.ends(),
                    planned.practices());
            programmes.saveWave(programme, wave, by);
            waves.put(planned.name(), wave);
        }
        return waves;
    }

    private void assign(
            Programme programme,
            Map<String, Wave> waves,
            List<InventedAdoptions.Story> stories,
            Map<String, Entry> entries,
            Member by) {
        waves.forEach((name, wave) -> {
            var sites = stories.stream()
                    .filter(story -> story.wave().equals(name) && !story.stage().ended())
                    .map(story -> Objects.requireNonNull(
                                    entries.get(story.practice().code()))
                            .id())
                    .toList();
            together.putInWave(programme, sites, wave.id(), by);
        });
    }
}
