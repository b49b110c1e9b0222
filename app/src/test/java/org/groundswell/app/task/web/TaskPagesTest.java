package org.groundswell.app.task.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.task.MyTasks;
import org.groundswell.app.task.TaskFixtures;
import org.groundswell.app.task.TaskOwner;
import org.groundswell.app.task.TaskPlan;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class TaskPagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    Tasks tasks;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    AdoptionFixtures adoptions;

    private UUID improvement = UUID.randomUUID();
    private String about = "";
    private Member editor = Members.withoutRole();

    @BeforeEach
    void begin() {
        improvement = improvements.begun("Safer handover").id().value();
        about = "/tasks/about/improvement/" + improvement;
        editor = Members.editorOf(improvement);
    }

    @Test
    void aTaskIsGivenToSomebodyWhoFindsItAmongTheirWork() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");

        assertThat(browser.post()
                        .uri(about + "/new")
                        .param("title", "Ask the ward sisters")
                        .param("who", "PERSON")
                        .param("email", "Amina@example.nhs.uk")
                        .param("due.day", "1")
                        .param("due.month", "3")
                        .param("due.year", "2100")
                        .with(As.member(editor)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", about);

        assertThat(browser.get().uri("/tasks").with(As.member(amina)))
                .hasStatusOk()
                .bodyText()
                .contains("Ask the ward sisters", "Safer handover", "1 March 2100", "Showing 1 to 1 of 1");
        assertThat(browser.get().uri(about).with(As.member(editor))).bodyText().contains(amina.name());
    }

    @Test
    void whatWasTypedComesBackWithTheReasons() {
        assertThat(browser.post()
                        .uri(about + "/new")
                        .param("title", "Ask the ward sisters")
                        .param("who", "PERSON")
                        .param("email", "nobody@example.nhs.uk")
                        .param("due.day", "31")
                        .with(As.member(editor)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody signs in with this address", "Ask the ward sisters", "nobody@example.nhs.uk", "31");
    }

    @Test
    void whoElseOwnsItStaysUnlessChanged() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");
        var id = TaskFixtures.aTask(tasks, improvement, TaskFixtures.ownedBy(amina), null);
        var url = "/tasks/" + id.value();

        assertThat(browser.get().uri(url + "/edit").with(As.member(editor)))
                .hasStatusOk()
                .bodyText()
                .contains(amina.name());
        assertThat(browser.post()
                        .uri(url + "/edit")
                        .param("title", "Ask them all")
                        .param("who", "AS_NOW")
                        .param("version", "1")
                        .with(As.member(editor)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(tasks.get(id, amina).task().plan().title()).isEqualTo("Ask them all");
        assertThat(browser.post()
                        .uri(url + "/edit")
                        .param("title", "Too late")
                        .param("who", "NOBODY")
                        .param("version", "1")
                        .with(As.member(editor)))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isClosedWithANoteAndOpenedAgain() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");
        var url = "/tasks/"
                + TaskFixtures.aTask(tasks, improvement, TaskFixtures.ownedBy(amina), null)
                        .value();

        assertThat(browser.post()
                        .uri(url + "/close")
                        .param("note", "All agreed")
                        .with(As.member(amina)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(url).with(As.member(amina)))
                .bodyText()
                .contains("Done", "All agreed", "Open it again");
        assertThat(browser.get().uri("/tasks?state=done").with(As.member(amina)))
                .bodyText()
                .contains("Ask the ward sisters");
        assertThat(browser.post().uri(url + "/reopen").with(As.member(amina))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.post().uri(url + "/drop").param("note", "").with(As.member(editor)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter why it is dropped");
    }

    @Test
    void standsOnThePageOfWhatItIsAbout() {
        var programme = programmes.approved("tasks-here");
        var site = programmes.targets(programme, 1).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.ENGAGED);
        var manager = Members.managerOf(programme.id().value());
        var lead = Members.siteLeadOf(site.value());
        var due = LocalDate.of(2100, 3, 1);
        tasks.add(
                new TaskSubject.OfAdoption(adoption.id().value()),
                TaskPlan.of("Train the evening team", new TaskOwner.Named("Practice nurse"), due),
                "",
                lead);
        tasks.add(
                new TaskSubject.OfProgramme(programme.id().value()),
                TaskPlan.of("Find a second trainer", TaskOwner.NOBODY, null),
                "",
                manager);

        assertThat(browser.get().uri("/adoptions/{id}", adoption.id().value()).with(As.member(manager)))
                .hasStatusOk()
                .bodyText()
                .contains("Train the evening team", "Practice nurse", "Add a task");
        assertThat(browser.get().uri("/programmes/tasks-here").with(As.member(manager)))
                .bodyText()
                .contains("Find a second trainer");
        assertThat(browser.get().uri("/programmes/tasks-here").with(As.member(lead)))
                .bodyText()
                .doesNotContain("Find a second trainer");
        assertThat(tasks.mine(MyTasks.OPEN, 10, 0, manager).total()).isZero();
    }

    @Test
    void remindersAreAChoice() {
        assertThat(browser.post().uri("/tasks/reminders").with(As.member(editor)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Select whether you want reminders");
        assertThat(browser.post().uri("/tasks/reminders").param("wanted", "no").with(As.member(editor)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri("/tasks/reminders").with(As.member(editor)))
                .bodyText()
                .contains("sends no mail at present");
    }

    @Test
    void aCalendarReadsThemUnderAnAddressThatCanBeTakenBack() {
        var amina = anAccount(accounts, "amina@example.nhs.uk");
        TaskFixtures.aTask(
                tasks, improvement, TaskFixtures.ownedBy(amina), tasks.today().plusDays(3));
        TaskFixtures.aTask(tasks, improvement, TaskOwner.NOBODY, tasks.today().plusDays(3));
        var first = address(amina);

        assertThat(browser.get().uri(first))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/calendar")
                .bodyText()
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("DTSTART;VALUE=DATE:"
                        + DateTimeFormatter.BASIC_ISO_DATE.format(tasks.today().plusDays(3)));

        var second = address(amina);
        assertThat(browser.get().uri(first))
                .as("a new address makes the old one dead")
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post().uri("/tasks/calendar/stop").with(As.member(amina)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.get().uri(second)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String address(Member member) {
        var page = new AtomicReference<>("");
        assertThat(browser.post().uri("/tasks/calendar").with(As.member(member)))
                .hasStatusOk()
                .bodyText()
                .satisfies(page::set);
        var link = Pattern.compile("/calendars/[A-Za-z0-9_-]{43}").matcher(page.get());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
