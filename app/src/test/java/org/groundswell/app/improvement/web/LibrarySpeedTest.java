package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.groundswell.app.As;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The library with 20,000 improvements, made of words of the judged descriptions under {@code benchmarks/search}: how long
 * its pages take, from the request to the page, the database included and the network left out. Prints figures for
 * docs/search.md.
 */
@PageTest
@Tag("measurement")
@EnabledIfSystemProperty(named = "groundswell.measure", matches = "true", disabledReason = "-Dgroundswell.measure=true")
class LibrarySpeedTest {

    private static final int IMPROVEMENTS = 20_000;
    private static final int WARM_UP = 60;
    private static final int REQUESTS = 200;
    private static final int MANY_CHANGES = 1001;
    private static final Path FOLDER = Path.of("../benchmarks/search");
    private static final List<String> SETTINGS = List.of("WARD", "GENERAL_PRACTICE", "CARE_HOME", "MATERNITY", "HOME");
    private static final List<String> AREAS = List.of("BREATHING", "HEART", "CANCER", "FRAILTY", "MENTAL_HEALTH");
    private static final List<String> BANDS = List.of("NONE", "UP_TO_1_000", "UP_TO_10_000", "MORE");

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Search search;

    @Autowired
    CountedStatements counted;

    private final Random random = new Random(20);
    private final UUID[] ids =
            IntStream.range(0, IMPROVEMENTS).mapToObj(n -> new UUID(1, n)).toArray(UUID[]::new);
    private List<String> queries = List.of();
    private List<String> titles = List.of();

    @BeforeEach
    void twentyThousandImprovements() throws IOException {
        queries = column("queries.csv", "query");
        titles = column("documents.csv", "title");
        var words = column("documents.csv", "text").stream()
                .flatMap(text -> Arrays.stream(text.split("\\s+")))
                .toList();
        var improvements = """
                insert into improvement.improvement
                       (id, code, title, summary, problem, population, settings, keywords, complexity, conditions,
                        population_groups, owner_name, contact_role, contact_email, contact_consent, licence, sources,
                        synthetic, status, status_reason, status_changed_at, created_by, created_at, shared_at, changed_at)
                select m.id, 'measured-' || m.id, m.title, m.summary, m.problem, 'Adults', array[m.setting], '{}', 'SIMPLE',
                       array[m.area], '{ADULTS}', 'Example trust', '', '', false, '', '', true, 'SHARED', '', now(), m.id,
                       now(), now(), now()
                  from unnest(:ids::uuid[], :titles::text[], :summaries::text[], :problems::text[], :settings::text[],
                              :areas::text[]) as m (id, title, summary, problem, setting, area)
                """;
        jdbc.sql(improvements)
                .param("ids", ids)
                .param("titles", each(n -> titles.get(n % titles.size()) + " " + drawn(words, 3)))
                .param("summaries", each(_ -> drawn(words, 40)))
                .param("problems", each(_ -> drawn(words, 40)))
                .param("settings", each(n -> SETTINGS.get(n % SETTINGS.size())))
                .param("areas", each(n -> AREAS.get(n % 7 % AREAS.size())))
                .update();
        var versions = """
                insert into improvement.version
                       (id, improvement_id, number, what_changed, why_changed, why, materials, procedures, providers, how,
                        place, when_and_how_much, tailoring, modifications, how_well, setup_cost, setup_staff_time,
                        running_cost, running_staff_time, cost_band, risks, equality_impact, created_by, created_at,
                        published_by, published_at)
                select m.id, m.id, 1, '', '', m.why, '', m.procedures, '', '', '', '', '', '', '', '', '', '', '', m.band, '',
                       '', m.id, now(), m.id, now()
                  from unnest(:ids::uuid[], :whys::text[], :procedures::text[], :bands::text[])
                       as m (id, why, procedures, band)
                """;
        jdbc.sql(versions)
                .param("ids", ids)
                .param("whys", each(_ -> drawn(words, 60)))
                .param("procedures", each(_ -> drawn(words, 120)))
                .param("bands", each(n -> BANDS.get(n % BANDS.size())))
                .update();
        jdbc.sql("analyze improvement.improvement, improvement.version").update();
        // So many at once that every node reads all again, now and when this is rolled back.
        Arrays.stream(ids)
                .limit(MANY_CHANGES)
                .forEach(id -> search.changed(ImprovementDocuments.id(new ImprovementId(id))));
    }

    @Test
    void answersReadersOfALargeLibrary() {
        long began = System.nanoTime();
        assertThat(search.size()).isGreaterThanOrEqualTo(IMPROVEMENTS);
        System.out.printf("MEASURED %-44s %,9.0f ms%n", "reading everything into the index", since(began));

        measure("the list", _ -> "/improvements");
        measure("its page 200", _ -> "/improvements?page=200");
        measure("a query", n -> "/improvements?q=" + queries.get(n % queries.size()));
        measure(
                "four facets, five values",
                _ -> "/improvements?setting=Care home&setting=Maternity"
                        + "&condition=Cancer&cost=No extra money&population=Adults");
        measure(
                "a query and two facets",
                n -> "/improvements?setting=Care home&condition=Cancer&q=" + queries.get(n % queries.size()));
        measure("the search over everything", n -> "/search?q=" + queries.get(n % queries.size()));
        print("similar improvements", IntStream.range(0, REQUESTS).mapToDouble(n -> {
            long asked = System.nanoTime();
            assertThat(search.similar(ImprovementDocuments.id(new ImprovementId(ids[n])), 4))
                    .hasSizeLessThanOrEqualTo(4);
            return since(asked);
        }));
        print(
                "warning of what is described already",
                IntStream.range(0, REQUESTS).mapToDouble(n -> {
                    long asked = System.nanoTime();
                    assertThat(browser.post()
                                    .uri("/improvements/new/alike")
                                    .param("title", titles.get(n % titles.size()))
                                    .param("summary", queries.get(n % queries.size()))
                                    .with(As.member(Members.withoutRole()))
                                    .with(csrf()))
                            .hasStatusOk();
                    return since(asked);
                }));
    }

    private void measure(String what, IntFunction<String> address) {
        IntStream.range(0, WARM_UP).forEach(n -> open(address.apply(n)));
        int statements = counted.during(() -> open(address.apply(0))).size();
        print(
                what + ", %d statements".formatted(statements),
                IntStream.range(0, REQUESTS).mapToDouble(n -> open(address.apply(n))));
    }

    /** @return milliseconds */
    private double open(String address) {
        long asked = System.nanoTime();
        var question = address.indexOf('?');
        var request = browser.get().uri(question < 0 ? address : address.substring(0, question));
        if (question >= 0) {
            for (var parameter : address.substring(question + 1).split("&(?=[a-z]+=)", -1)) {
                int equals = parameter.indexOf('=');
                request = request.param(parameter.substring(0, equals), parameter.substring(equals + 1));
            }
        }
        assertThat(request).hasStatusOk();
        return since(asked);
    }

    private static void print(String what, DoubleStream times) {
        var sorted = times.sorted().toArray();
        System.out.printf(
                "MEASURED %-44s p50 %,6.1f ms, p95 %,6.1f ms%n",
                what, sorted[sorted.length / 2], sorted[sorted.length * 95 / 100]);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private static String[] each(IntFunction<String> value) {
        return IntStream.range(0, IMPROVEMENTS).mapToObj(value).toArray(String[]::new);
    }

    private String drawn(List<String> words, int count) {
        var text = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            text.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", text);
    }

    private static List<String> column(String file, String column) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FOLDER.resolve(file))) {
            return rows.stream()
                    .map((NamedCsvRecord row) -> row.getField(column))
                    .toList();
        }
    }
}
