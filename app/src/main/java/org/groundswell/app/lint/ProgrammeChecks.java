package org.groundswell.app.lint;

import static org.groundswell.app.lint.Check.EXIT_PASSED;
import static org.groundswell.app.lint.Check.NO_AIM_FOR_PEOPLE;
import static org.groundswell.app.lint.Check.NO_DECISION;
import static org.groundswell.app.lint.Check.NO_DENOMINATOR;
import static org.groundswell.app.lint.Check.NO_DEPUTY;
import static org.groundswell.app.lint.Check.NO_EXIT_DATE;
import static org.groundswell.app.lint.Check.NO_INVOLVEMENT;
import static org.groundswell.app.lint.Check.NO_LOGIC;
import static org.groundswell.app.lint.Check.NO_RECURRENT_FUNDING;
import static org.groundswell.app.lint.Check.NO_TEST_ELSEWHERE;
import static org.groundswell.app.lint.Check.ONE_CONTACT;
import static org.groundswell.app.lint.Check.ONLY_DECLARED;
import static org.groundswell.app.lint.Check.WAVE_TOO_LARGE;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.programme.Wave;

/** The checks of a plan. A programme that is over has none: there is nothing left to plan. */
final class ProgrammeChecks {

    /** From so many sites on it is worth asking who does the work at each; below, one person may well know them all. */
    private static final int SEVERAL_SITES = 3;

    /** A wave that begins within so many days is near enough to ask for the decision. */
    private static final int NEAR_DAYS = 60;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final List<Function<ProgrammeFacts, Optional<Finding>>> ALL = List.of(
            ProgrammeChecks::testElsewhere,
            ProgrammeChecks::decision,
            ProgrammeChecks::aimForPeople,
            ProgrammeChecks::denominator,
            ProgrammeChecks::involvement,
            ProgrammeChecks::funding,
            ProgrammeChecks::exitDate,
            ProgrammeChecks::exitPassed,
            ProgrammeChecks::deputy,
            ProgrammeChecks::contact,
            ProgrammeChecks::waveSize,
            ProgrammeChecks::declared,
            ProgrammeChecks::logic);

    private ProgrammeChecks() {}

    static List<Finding> of(ProgrammeFacts facts) {
        var state = facts.programme().state();
        if (state == ProgrammeState.HANDED_OVER || state == ProgrammeState.STOPPED) {
            return List.of();
        }
        return ALL.stream().flatMap(check -> check.apply(facts).stream()).toList();
    }

    private static Optional<Finding> testElsewhere(ProgrammeFacts facts) {
        var tests = facts.tests();
        int waves = facts.waves().size();
        if (waves == 0 && facts.sites().beyondTest() == 0) {
            return Optional.empty();
        }
        String found;
        if (!facts.hasTestWave()) {
            found = waves == 0
                    ? "%s engaged or further, and no test wave is planned."
                            .formatted(sites(facts.sites().beyondTest(), "is", "are"))
                    : "None of the %d waves is a test wave.".formatted(waves);
        } else if (tests.sites() < 2) {
            found = "The test waves hold %s.".formatted(tests.sites() == 0 ? "no site" : "one site");
        } else if (tests.areAlike()) {
            found =
                    "All %d sites of the test waves are of one type and in one integrated care board; in rurality and deprivation no difference is known either."
                            .formatted(tests.sites());
        } else {
            return Optional.empty();
        }
        return Optional.of(Finding.of(NO_TEST_ELSEWHERE, found, waves, tests.sites(), tests.areAlike()));
    }

    private static Optional<Finding> decision(ProgrammeFacts facts) {
        if (facts.gateOpen()) {
            return Optional.empty();
        }
        return facts.waves().stream()
                .filter(wave -> !wave.test())
                .filter(wave -> facts.sitesIn(wave) > 0 || isNear(wave, facts))
                .findFirst()
                .map(wave -> Finding.of(
                        NO_DECISION,
                        "%s is no test wave%s, and no decision to proceed stands with its statements on safety, involvement and equality."
                                .formatted(wave.name(), about(wave, facts)),
                        wave.number(),
                        facts.sitesIn(wave) > 0));
    }

    private static boolean isNear(Wave wave, ProgrammeFacts facts) {
        var starts = wave.starts();
        return starts != null && !starts.isAfter(facts.today().plusDays(NEAR_DAYS));
    }

    private static String about(Wave wave, ProgrammeFacts facts) {
        int sites = facts.sitesIn(wave);
        var starts = wave.starts();
        if (sites > 0) {
            return ", it holds " + sites + (sites == 1 ? " site" : " sites");
        }
        return starts == null ? "" : ", it begins on " + DAY.format(starts);
    }

    private static Optional<Finding> aimForPeople(ProgrammeFacts facts) {
        long forSites = count(facts, SpreadAim.Kind.SITES);
        long forPeople = count(facts, SpreadAim.Kind.PEOPLE);
        if (forPeople > 0) {
            return Optional.empty();
        }
        var found = forSites == 0
                ? "No aim is recorded at all, neither for sites nor for people."
                : "%d %s for sites and none for people.".formatted(forSites, forSites == 1 ? "aim is" : "aims are");
        return Optional.of(Finding.of(NO_AIM_FOR_PEOPLE, found, forSites));
    }

    private static long count(ProgrammeFacts facts, SpreadAim.Kind kind) {
        return facts.aims().stream().filter(aim -> aim.kind() == kind).count();
    }

    private static Optional<Finding> denominator(ProgrammeFacts facts) {
        long without =
                facts.aims().stream().filter(aim -> aim.denominator() == null).count();
        boolean noTargets = facts.sites().targeted() == 0;
        if (without == 0 && !noTargets) {
            return Optional.empty();
        }
        var aims = without == 0
                ? ""
                : "%d of %d aims %s no denominator."
                        .formatted(without, facts.aims().size(), without == 1 ? "names" : "name");
        var targets = noTargets ? "The list of target sites is empty." : "";
        return Optional.of(Finding.of(
                NO_DENOMINATOR,
                Stream.of(aims, targets)
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + " " + b)
                        .orElse(""),
                without,
                noTargets));
    }

    private static Optional<Finding> deputy(ProgrammeFacts facts) {
        var sites = facts.sites();
        return when(
                sites.withoutDeputy() > 0,
                NO_DEPUTY,
                "%d of %s committed or further %s no deputy."
                        .formatted(
                                sites.withoutDeputy(),
                                sites(sites.committed(), "that is", "that are"),
                                sites.withoutDeputy() == 1 ? "names" : "name"),
                sites.withoutDeputy());
    }

    private static Optional<Finding> contact(ProgrammeFacts facts) {
        var sites = facts.sites();
        return when(
                sites.withChampion() >= SEVERAL_SITES && sites.sameChampion() == sites.withChampion(),
                ONE_CONTACT,
                "All %d sites that name a champion name the same one.".formatted(sites.withChampion()),
                sites.withChampion());
    }

    private static Optional<Finding> waveSize(ProgrammeFacts facts) {
        return facts.waves().stream()
                .flatMap(wave -> tooLarge(wave, facts).stream())
                .findFirst();
    }

    private static Optional<Finding> tooLarge(Wave wave, ProgrammeFacts facts) {
        var capacity = wave.capacity();
        int sites = facts.sitesIn(wave);
        return capacity == null
                ? Optional.empty()
                : when(
                        sites > capacity,
                        WAVE_TOO_LARGE,
                        "%s holds %d sites and can support %d.".formatted(wave.name(), sites, capacity),
                        wave.number(),
                        sites,
                        capacity);
    }

    private static Optional<Finding> funding(ProgrammeFacts facts) {
        return when(
                facts.programme().recurrentFunding().isBlank(),
                NO_RECURRENT_FUNDING,
                "The plan leaves empty who pays once the start-up money ends.");
    }

    private static Optional<Finding> exitDate(ProgrammeFacts facts) {
        return when(
                facts.programme().exitDate() == null,
                NO_EXIT_DATE,
                facts.programme().exitPlan().isBlank()
                        ? "The plan says neither when nor how the programme ends."
                        : "The plan says how the programme ends, and not when.",
                facts.programme().exitPlan().isBlank());
    }

    private static Optional<Finding> exitPassed(ProgrammeFacts facts) {
        var exit = facts.programme().exitDate();
        return exit == null
                ? Optional.empty()
                : when(
                        exit.isBefore(facts.today()),
                        EXIT_PASSED,
                        "The exit date was %s, and the programme is %s."
                                .formatted(
                                        DAY.format(exit),
                                        facts.programme().state().label().toLowerCase(Locale.UK)),
                        exit);
    }

    private static Optional<Finding> involvement(ProgrammeFacts facts) {
        return when(
                facts.programme().patientInvolvement().isBlank(),
                NO_INVOLVEMENT,
                "The plan leaves empty how patients and the public are involved.");
    }

    private static Optional<Finding> logic(ProgrammeFacts facts) {
        return when(facts.programme().logics().isEmpty(), NO_LOGIC, "None of the three logics of spread is ticked.");
    }

    private static Optional<Finding> declared(ProgrammeFacts facts) {
        var sites = facts.sites();
        return when(
                sites.live() >= SEVERAL_SITES && sites.declared() == sites.live(),
                ONLY_DECLARED,
                "All %d live sites are self-declared; none is backed by data or was observed.".formatted(sites.live()),
                sites.live());
    }

    private static Optional<Finding> when(boolean holds, Check check, String found, Object... facts) {
        return holds ? Optional.of(Finding.of(check, found, facts)) : Optional.empty();
    }

    private static String sites(int number, String one, String several) {
        return number == 1 ? "1 site " + one : number + " sites " + several;
    }
}
