package org.groundswell.app.sharing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.validate.ValidationException;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** What programs read: metadata, calendars, site maps, exports. */
@PageTest
class OpenFormatsTest {

    private static final String JSON_LD = "<script type=\"application/ld+json\">";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    Programmes programmes;

    @Autowired
    Texts texts;

    @Test
    void citesAnImprovementForPeopleAndPrograms() {
        improvements.shared("Hourly rounds");

        assertThat(browser.get().uri("/improvements/hourly-rounds/datacite.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.titles[0].title")
                .isEqualTo("Hourly rounds");
        assertThat(browser.get().uri("/improvements/hourly-rounds")).bodyText().contains("How to cite it", "og:title");
    }

    @Test
    void writesMetadataThatNoTextCanBreakOutOf() {
        var id = improvements.shared("Hourly rounds").id();
        var summary = "A \"round\" </script><script>alert(1)</script> & more";
        texts.save(PartRef.of(id, PartKind.DESCRIPTION), Description.of("Hourly rounds", summary), ADMINISTRATOR);

        var page = browser.get().uri("/improvements/hourly-rounds").exchange();

        assertThat(page).bodyText().doesNotContain("<script>alert(1)");
        var body = new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        var from = body.indexOf(JSON_LD) + JSON_LD.length();
        var json = JsonMapper.shared().readTree(body.substring(from, body.indexOf("</script>", from)));
        assertThat(json.path("description").asString()).isEqualTo(summary);
    }

    @Test
    void givesTheDatesOfAProgrammeToACalendar() throws IOException, ParserException, ValidationException {
        var programme = given.approved("rounds");
        programmes.addAim(programme, ProgrammeFixtures.anAim(SpreadAim.Kind.SITES, 10), ADMINISTRATOR);

        var answer = browser.get().uri("/programmes/rounds/dates.ics").exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        var calendar = new CalendarBuilder()
                .build(new StringReader(
                        new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).isNotEmpty();
    }

    @Test
    void namesItsPublicPagesToSearchEngines() {
        improvements.shared("Hourly rounds");
        improvements.begun("Not yet shared");

        assertThat(browser.get().uri("/sitemap.xml"))
                .hasStatusOk()
                .bodyText()
                .contains("/improvements/hourly-rounds</loc>", "/programmes</loc>")
                .doesNotContain("not-yet-shared", "/admin", "{");
        assertThat(browser.get().uri("/robots.txt")).bodyText().contains("/sitemap.xml");
    }

    @Test
    void handsOutTheLibrary() {
        improvements.shared("Hourly rounds");

        assertThat(browser.get().uri("/library.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("code,title,summary,")
                .contains("hourly-rounds,Hourly rounds,");
        assertThat(browser.get().uri("/library.json"))
                .bodyJson()
                .extractingPath("$.improvements[0].code")
                .isEqualTo("hourly-rounds");
    }
}
