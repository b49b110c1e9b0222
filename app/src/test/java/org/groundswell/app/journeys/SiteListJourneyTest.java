package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.Role;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a list of sites as it is published to the page of one of them. */
class SiteListJourneyTest extends JourneyTest {

    @Autowired
    private Accounts accounts;

    @Test
    void leadsFromTheListToTheSite() {
        AccountFixtures.anAccount(accounts, "lists@example.org", new Membership(Role.ADMINISTRATOR, null));
        signIn("lists@example.org");
        visit("/admin/imports");
        assertFitsBothWidths("journey-imports");

        upload(new OdsFile().practice("Z90001", "ELMFEILD SURGERY").practice("Z90002", "ASHCOMBE PRACTICE"));
        press("Apply to the directory");
        assertThat(main()).containsText("Applied");

        visit("/admin/imports");
        upload(new OdsFile()
                .practice("Z90001", "ELMFIELD SURGERY")
                .practice("Z90002", "ASHCOMBE PRACTICE")
                .practice("Z90003", ""));
        assertThat(main()).containsText("ELMFEILD SURGERY → ELMFIELD SURGERY");
        assertThat(main()).containsText("The name is missing");
        assertFitsBothWidths("journey-import-review");
        tick("Leave the 1 refused rows out and apply the others");
        press("Apply to the directory");
        assertThat(main()).containsText("Applied");

        visit("/sites");
        fill("Code, name or postcode", "elmfeld");
        button("Find").click();
        assertThat(main()).containsText("ELMFIELD SURGERY");
        assertAccessible();
        assertFitsBothWidths("journey-sites");

        follow("ELMFIELD SURGERY");
        assertThat(heading()).hasText("ELMFIELD SURGERY");
        assertThat(main()).containsText("ELMFEILD SURGERY");
        assertFitsBothWidths("journey-site");
    }

    /** Sends the list and waits until it has been compared. */
    private void upload(OdsFile list) {
        main().locator("input[type=file]").setInputFiles(new FilePayload("practices.csv", "text/csv", list.bytes()));
        button("Compare with the directory").click();
        assertThat(main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Decide")))
                .isVisible();
        assertAccessible();
    }
}
