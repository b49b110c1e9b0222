package org.groundswell.app.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import java.time.Instant;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class AuditPageTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    AuditLog audit;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void someHistory() {
        var amina = anAccount(accounts, "amina@example.nhs.uk").id().value();
        audit.add(amina, "improvement.published", "improvement one", "version 1", at("2026-03-28T23:30:00Z"));
        audit.add(amina, "improvement.retired", "improvement one", "=1+1", at("2026-03-29T23:30:00Z"));
        audit.add(null, "directory.imported", "directory", "3 added", at("2026-03-30T09:00:00Z"));
    }

    @Test
    void namesWhoDidIt() {
        assertThat(show("/admin/audit?action=improvement.published"))
                .hasStatusOk()
                .bodyText()
                .contains("Person amina@example.nhs.uk", "improvement.published", "28 Mar 2026, 23:30:00")
                .doesNotContain("improvement.retired");
    }

    @Test
    void isFilteredByPersonAndSubject() {
        assertThat(show("/admin/audit?person=amina&subject=improvement one"))
                .bodyText()
                .contains("Showing 1 to 2 of 2");
        assertThat(show("/admin/audit?person=nobody")).bodyText().contains("Nothing found");
    }

    /** On 29 March 2026 the clocks went forward, so the day of London ended at 23:00 in UTC. */
    @Test
    void isFilteredByDaysInLondon() {
        assertThat(show("/admin/audit?from=2026-03-30&to=2026-03-30"))
                .bodyText()
                .contains("improvement.retired", "directory.imported")
                .doesNotContain("improvement.published");
        assertThat(show("/admin/audit?from=31/03/2026"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter the first day like 2026-03-31");
    }

    @Test
    void isDownloadedWithoutFormulas() {
        assertThat(show("/admin/audit.csv?action=improvement."))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("at,by_id,by,action,subject,detail")
                .contains("improvement.published,improvement one,version 1", "'=1+1")
                .doesNotContain("directory.imported");
    }

    private MockMvcTester.MockMvcRequestBuilder show(String path) {
        return browser.get().uri(path).with(As.member(Members.administrator()));
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
