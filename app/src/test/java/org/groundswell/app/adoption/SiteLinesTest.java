package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.IDENTIFIED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.NOT_ELIGIBLE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every combination of filters finds and counts what a plain look at each site finds. */
@DatabaseTest
class SiteLinesTest {

    private static final String SITES = """
            ODS code,Name,Town,Postcode,Region code,ICB code
            SA01,OAK SURGERY,LEEDS,LS1 1AA,Y01,QA1
            SA02,ELM 50% PRACTICE,YORK,YO1 7HH,Y01,QB2
            SA03,ASH_TREE,YORK,YO1 8AB,Y02,QC3
            SA04,BEECH SURGERY,LEEDS,LS2 2BB,Y01,QA1
            SA05,OAKWOOD,HULL,HU1 1AA,Y01,QB2
            SA06,THE SURGERY,OAKHAM,LE15 6AA,Y02,QC3
            SA07,THE SURGERY,LEEDS,LS3 3CC,Y01,QA1
            SA08,CEDAR,YORK,YO1 7HH,Y01,QB2
            SA09,DEAN,HULL,HU2 2BB,Y02,QC3
            SA10,FERN,LEEDS,LS1 1AA,Y01,QA1
            SA11,GORSE,YORK,YO17HH,Y01,QB2
            SA12,HAZEL,HULL,HU3 3CC,Y02,QC3
            """;

    private static final List<String> TEXTS =
            List.of("", "oak", "SA0", "yo1 7", "yo17h", "50%", "_", "leeds", "\\", "none");
    private static final List<String> PLACES = List.of("", "QA1", "QC3", "Y01", "Y02", "Y", "SA01");

    /** What is known of a site, told by the domain. */
    private record Known(SiteLine line, Set<String> places, Optional<WaveId> wave) {}

    @Autowired
    SiteLines lines;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    Directory directory;

    @Autowired
    Imports imports;

    private final Map<String, Set<String>> places = new HashMap<>();

    private Programme programme;
    private Wave first;
    private Wave second;

    @BeforeEach
    void sitesOfAllKinds() {
        DirectoryFixtures.bring(imports, SITES, "2020-12-31", Map.of());
        SITES.lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> places.put(cells[0], Set.of(cells[4], cells[5])));
        programme = programmeGiven.approved("rounds");
        first = programmeGiven.wave(programme, 1, false);
        second = programmeGiven.wave(programme, 2, false);
        programmes.addTargets(
                programme,
                places.keySet().stream()
                        .filter(code -> !code.equals("SA12"))
                        .map(this::site)
                        .toList(),
                ProgrammeFixtures.START,
                ADMINISTRATOR);
        given.at(programme, site("SA02"), IDENTIFIED);
        given.at(programme, site("SA03"), ENGAGED, second.id());
        given.at(programme, site("SA04"), LIVE);
        adoptions.begin(
                programme, site("SA05"), claim(DECLINED, "2021-04-01").because(Reason.NO_FUNDING, ""), ADMINISTRATOR);
        stopped("SA06");
        stopped("SA07");
        adoptions.begin(programme, site("SA07"), claim(ENGAGED, "2022-01-10"), ADMINISTRATOR);
        given.at(programme, site("SA08"), LIVE, first.id());
        var observed = given.at(programme, site("SA10"), PREPARING, first.id());
        given.moved(observed.id(), StageClaim.of(LIVE, LocalDate.of(2021, 8, 1), EvidenceTier.OBSERVED));
        stopped("SA11");
        adoptions.begin(programme, site("SA11"), claim(NOT_ELIGIBLE, "2022-01-10"), ADMINISTRATOR);
        given.at(programme, site("SA12"), ENGAGED, first.id());
        programmes.removeTargets(programme, List.of(site("SA08"), site("SA09")), ADMINISTRATOR);

        var other = programmeGiven.approved("others");
        programmes.addTargets(other, List.of(site("SA01"), site("SA02")), ProgrammeFixtures.START, ADMINISTRATOR);
        given.at(other, site("SA01"), LIVE);
    }

    private void stopped(String code) {
        var live = given.at(programme, site(code), LIVE);
        given.moved(live.id(), claim(STOPPED, "2021-10-01").because(Reason.NOT_SAFE, ""));
    }

    private EntryId site(String code) {
        return directory.get(code).id();
    }

    @Test
    void findAndCountWithEveryCombinationOfFilters() {
        var known = known();
        assertThat(known).hasSize(11);
        int combinations = 0;
        for (var text : TEXTS) {
            for (var place : PLACES) {
                for (var tier : anyOf(EvidenceTier.values())) {
                    for (var wave : anyOf(first.id().value(), second.id().value(), UUID.randomUUID())) {
                        for (var stage : anyOf(IDENTIFIED, ENGAGED, LIVE, STOPPED)) {
                            check(new SiteFilter(text, stage, tier, wave, place), known);
                            combinations++;
                        }
                    }
                }
            }
        }
        assertThat(combinations).isEqualTo(10 * 7 * 4 * 4 * 5);
    }

    @Test
    void turnPages() {
        var all = lines.page(programme, SiteFilter.ALL, 50, 0, ADMINISTRATOR);

        assertThat(all.total()).isEqualTo(11);
        assertThat(lines.page(programme, SiteFilter.ALL, 4, 4, ADMINISTRATOR))
                .isEqualTo(new SiteList(all.lines().subList(4, 8), all.counts()));
        assertThat(lines.page(programme, SiteFilter.ALL, 4, 40, ADMINISTRATOR))
                .isEqualTo(new SiteList(List.of(), all.counts()));
        assertThat(lines.page(programme, SiteFilter.ALL.at(PREPARING), 4, 0, ADMINISTRATOR))
                .isEqualTo(new SiteList(List.of(), all.counts()));
    }

    @Test
    void areNoneForAProgrammeWithoutSites() {
        var empty = programmeGiven.approved("empty");

        assertThat(lines.page(empty, SiteFilter.ALL, 50, 0, ADMINISTRATOR))
                .isEqualTo(new SiteList(List.of(), Map.of()));
        assertThat(lines.firstOfEachStage(empty, SiteFilter.ALL, 3, ADMINISTRATOR))
                .isEqualTo(new SiteList(List.of(), Map.of()));
    }

    private void check(SiteFilter filter, List<Known> known) {
        var matching = known.stream()
                .filter(site -> matches(site, filter))
                .map(Known::line)
                .toList();
        var counts = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        matching.forEach(line -> counts.merge(line.stage(), 1, Integer::sum));

        assertThat(lines.page(programme, filter, 50, 0, ADMINISTRATOR))
                .as("%s", filter)
                .isEqualTo(new SiteList(
                        matching.stream()
                                .filter(line -> filter.stage().isEmpty()
                                        || filter.stage().get() == line.stage())
                                .toList(),
                        counts));
        if (filter.stage().isEmpty()) {
            var seen = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
            assertThat(lines.firstOfEachStage(programme, filter, 2, ADMINISTRATOR))
                    .as("%s", filter)
                    .isEqualTo(new SiteList(
                            matching.stream()
                                    .filter(line -> seen.merge(line.stage(), 1, Integer::sum) <= 2)
                                    .toList(),
                            counts));
        }
    }

    private static boolean matches(Known site, SiteFilter filter) {
        var line = site.line();
        var text = filter.text().toLowerCase(Locale.ROOT);
        return (List.of(line.code(), line.name(), line.town()).stream()
                                .anyMatch(
                                        words -> words.toLowerCase(Locale.ROOT).contains(text))
                        || line.postcode()
                                .replace(" ", "")
                                .toLowerCase(Locale.ROOT)
                                .contains(text.replace(" ", "")))
                && (filter.place().isEmpty() || site.places().contains(filter.place()))
                && (filter.tier().isEmpty() || filter.tier().get() == line.tier())
                && (filter.wave().isEmpty() || filter.wave().equals(site.wave().map(WaveId::value)));
    }

    /** Every site of the programme by name, each with the open one of its adoptions or else the last. */
    private List<Known> known() {
        var today = programmes.targets(programme.id(), programmes.today());
        return places.keySet().stream()
                .map(directory::get)
                .sorted(Comparator.comparing(Entry::name).thenComparing(Entry::code))
                .flatMap(entry -> known(entry, today.contains(entry.id())).stream())
                .toList();
    }

    private Optional<Known> known(Entry entry, boolean target) {
        var adoption = adoptions.ofSite(entry.id(), ADMINISTRATOR).stream()
                .filter(each -> each.programme().equals(programme.id()))
                .min(Comparator.<Adoption, Boolean>comparing(
                                each -> each.stage().ended())
                        .thenComparing(
                                each -> each.history().events().getLast().recordedAt(), Comparator.reverseOrder()));
        if (adoption.isEmpty() && !target) {
            return Optional.empty();
        }
        var latest = adoption.map(Adoption::latest).map(Standing::claim);
        var wave = adoption.map(Adoption::wave);
        return Optional.of(new Known(
                new SiteLine(
                        entry.id(),
                        entry.code(),
                        entry.name(),
                        entry.town(),
                        entry.postcode(),
                        adoption.map(each -> each.id().value()).orElse(null),
                        latest.map(StageClaim::stage).orElse(IDENTIFIED),
                        latest.map(StageClaim::date).orElse(null),
                        latest.map(StageClaim::precision).orElse(null),
                        latest.map(StageClaim::tier).orElse(null),
                        wave.map(id -> id.equals(first.id()) ? first.name() : second.name())
                                .orElse(null),
                        adoption.map(Adoption::champion).orElse(""),
                        target),
                places.getOrDefault(entry.code(), Set.of()),
                wave));
    }

    @SafeVarargs
    private static <T> List<Optional<T>> anyOf(T... values) {
        var all = new ArrayList<Optional<T>>();
        all.add(Optional.empty());
        for (var value : values) {
            all.add(Optional.of(value));
        }
        return all;
    }
}
