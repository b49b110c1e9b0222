package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clinician without an account finds who has solved her problem, in her own words and with a slip of the finger. */
class FindJourneyTest extends JourneyTest {

    @Autowired
    private ImprovementFixtures given;

    @Test
    void findsAnImprovementWithoutSigningIn() {
        given.shared("Hemodialysis buddies for the ambulatory clinic");

        visit("/search?q=haemodialisis");
        assertThat(main()).containsText("Looked for");
        follow("Hemodialysis buddies for the ambulatory clinic");
        assertThat(main().getByRole(AriaRole.HEADING).first()).containsText("Hemodialysis buddies");

        visit("/improvements?q=haemodialysis&sort=title");
        assertThat(main()).containsText("1 improvement");
        assertFitsBothWidths("library-found");
        visit("/improvements?q=" + "zzzzqqq");
        assertThat(main()).containsText("Nothing found");
    }
}
