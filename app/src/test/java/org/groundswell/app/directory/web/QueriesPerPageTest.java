package org.groundswell.app.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.As;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page asks as many questions of the database whether there are ten sites or ten hundred. */
@PageTest
@Import(CountedStatements.class)
class QueriesPerPageTest {

    private static final List<String> PAGES = List.of(
            "/sites",
            "/sites?q=practice",
            "/sites?q=practize",
            "/sites?place=Y01&status=OPEN&page=2",
            "/sites/Z00001",
            "/places/Y01",
            "/admin/imports");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Imports imports;

    @Test
    void doNotGrowWithTheDirectory() {
        bring(imports, practices(10), "2021-01-31");
        var few = queries();
        bring(imports, practices(1000), "2021-02-28");
        var many = queries();

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allSatisfy(count -> assertThat(count).isBetween(1, 8));
    }

    private Map<String, Integer> queries() {
        var queries = new HashMap<String, Integer>();
        for (var page : PAGES) {
            queries.put(
                    page,
                    CountedStatements.during(() -> assertThat(browser.get()
                                    .uri(page)
                                    .with(As.member(Members.administrator()))
                                    .exchange())
                            .hasStatusOk()));
        }
        return queries;
    }

    private static OdsFile practices(int number) {
        var file = new OdsFile();
        for (int i = 0; i < number; i++) {
            file.practice("Z%05d".formatted(i), "PRACTICE " + i % 7).with(OdsFile.ICB, "Q" + i % 42);
        }
        return file;
    }
}
