package org.groundswell.app.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PageTest
class ProgrammePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Test
    void listsApprovedProgrammesToEverybodyAndProposedOnesToTheirMembers() {
        given.approved("approved-one");
        var proposed = given.proposed("proposed-one", improvements.shared("Hourly rounds"));
        var manager = Members.managerOf(proposed.id().value());

        assertThat(browser.get().uri("/programmes"))
                .hasStatusOk()
                .bodyText()
                .contains("Programme approved-one")
                .doesNotContain("Programme proposed-one");
        assertThat(browser.get().uri("/programmes").with(As.member(manager)))
                .bodyText()
                .contains("Programme proposed-one");
        assertThat(browser.get().uri("/programmes/proposed-one")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get()
                        .uri("/programmes/proposed-one/plan")
                        .with(As.member(Members.managerOf(UUID.randomUUID()))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/programmes/proposed-one/plan").with(As.member(manager)))
                .hasStatusOk();
    }

    @Test
    void keepsEverythingThatWasTypedIntoARefusedProposal() {
        improvements.shared("Hourly rounds");

        var answer = browser.post()
                .uri("/programmes/new")
                .param("seen", "0")
                .param("improvement", "hourly-rounds")
                .param("code", "Not A Code")
                .param("name", "A name kept")
                .param("owner", "An owner kept")
                .param("summary", "A summary kept")
                .param("logics", "SOCIAL")
                .param("capacity", "12")
                .param("exitDate.day", "31")
                .param("exitDate.month", "2")
                .param("exitDate.year", "2031")
                .with(As.member(ADMINISTRATOR));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Enter the exit date as a real date",
                        "Not A Code",
                        "A name kept",
                        "An owner kept",
                        "A summary kept",
                        "value=\"12\"",
                        "2031");
    }

    @Test
    void keepsWhatTheSecondOfTwoEditorsTyped() {
        var programme = given.approved("rounds");
        var manager = Members.managerOf(programme.id().value());
        programmes.edit(programme, programme.editVersion(), ProgrammeFixtures.aDraft("rounds"), ADMINISTRATOR);

        var answer = browser.post()
                .uri("/programmes/rounds/edit")
                .param("seen", String.valueOf(programme.editVersion()))
                .param("code", "rounds")
                .param("name", "The second editor's name")
                .param("owner", "Example network")
                .with(As.member(manager));

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(given.again(programme).name()).isEqualTo("Programme rounds");
    }

    @Test
    void refusesAnAimWithoutMeasureAndDate() {
        var programme = given.approved("rounds");

        var answer = browser.post()
                .uri("/programmes/rounds/aims/new")
                .param("kind", "PEOPLE")
                .param("measure", "")
                .param("population", "Adults kept")
                .param("to", "1200")
                .with(manager(programme));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter what is counted", "Adults kept", "1200");
    }

    @Test
    void choosesTargetsByTypeAndPlace() {
        var programme = given.approved("rounds");
        given.practices(3);

        assertThat(choice(programme, "choose", "QA1")).hasStatusOk().bodyText().contains("3 sites match");
        assertThat(choice(programme, "choose", "QZ9")).hasStatusOk().bodyText().contains("0 sites match");
        assertThat(choice(programme, "add", "qa1")).hasStatus3xxRedirection();
        assertThat(programmes.targets(programme.id(), programmes.today())).hasSize(3);
    }

    @Test
    void refusesATypeThatIsNone() {
        var programme = given.approved("rounds");

        assertThat(browser.post()
                        .uri("/programmes/rounds/targets/add")
                        .param("types", "CASTLE")
                        .param("from.day", "1")
                        .param("from.month", "1")
                        .param("from.year", "2021")
                        .with(manager(programme)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void addsAnUploadedList() {
        var programme = given.approved("rounds");
        given.practices(2);

        assertThat(upload(programme, "name,ods_code\nOne, P00001 \nTwo,p00002\n"))
                .hasStatus3xxRedirection();
        assertThat(programmes.targets(programme.id(), programmes.today())).hasSize(2);
    }

    @Test
    void refusesAListLineByLineAndAddsNothing() {
        var programme = given.approved("rounds");
        given.practices(2);

        assertThat(upload(programme, "ods_code\nP00001\nX99999\nP00002\nX99998\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Line 3: X99999 is not in the directory", "Line 5: X99998");
        assertThat(programmes.targets(programme.id(), programmes.today())).isEmpty();
    }

    private MvcTestResult choice(Programme programme, String what, String places) {
        return browser.post()
                .uri("/programmes/" + programme.code() + "/targets/" + what)
                .param("types", "GP_PRACTICE")
                .param("places", places)
                .param("from.day", "1")
                .param("from.month", "1")
                .param("from.year", "2021")
                .with(manager(programme))
                .exchange();
    }

    private MvcTestResult upload(Programme programme, String content) {
        return browser.post()
                .uri("/programmes/" + programme.code() + "/targets/upload")
                .param("listFrom.day", "1")
                .param("listFrom.month", "1")
                .param("listFrom.year", "2021")
                .with(manager(programme))
                .multipart()
                .file("file", content.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static RequestPostProcessor manager(Programme programme) {
        return As.member(Members.managerOf(programme.id().value()));
    }
}
