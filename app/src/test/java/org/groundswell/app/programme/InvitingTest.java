package org.groundswell.app.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.signin.InvitationRights;
import org.groundswell.app.signin.Invitations;
import org.groundswell.app.signin.Invitations.Invited;
import org.groundswell.app.signin.ScopeOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom managers of programmes and editors of improvements may invite: within what is theirs, and never beyond. */
@DatabaseTest
class InvitingTest {

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationRights rights;

    @Autowired
    ProgrammeFixtures given;

    private Programme programme;
    private Programme another;
    private EntryId target;
    private EntryId elsewhere;

    @BeforeEach
    void twoProgrammes() {
        programme = given.approved("rounds");
        another = given.approved("another");
        var practices = given.practices(2);
        target = given.targets(programme, 1).getFirst();
        elsewhere = practices.getLast();
    }

    @Test
    void managersInviteReadersRatersAndLeadsOfTheirSites() {
        var manager = Members.managerOf(programme.id().value());

        assertThat(rights.roles(manager)).containsExactly(Role.SITE_LEAD, Role.RATER, Role.VIEWER);
        assertThat(rights.offered(Role.SITE_LEAD, "", manager))
                .extracting(ScopeOption::id)
                .containsExactly(target.value());
        assertThat(rights.offered(Role.SITE_LEAD, "practice 2", manager)).isEmpty();
        assertInvited(Role.VIEWER, programme.id().value(), manager);
        assertInvited(Role.RATER, programme.improvement().value(), manager);
        assertInvited(Role.SITE_LEAD, target.value(), manager);

        assertRefused(Role.VIEWER, another.id().value(), manager);
        assertRefused(Role.RATER, another.improvement().value(), manager);
        assertRefused(Role.SITE_LEAD, elsewhere.value(), manager);
        assertRefused(Role.PROGRAMME_MANAGER, programme.id().value(), manager);
        assertRefused(Role.EDITOR, programme.improvement().value(), manager);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> invitations.invite("bo@example.org", "Bo", "ADMINISTRATOR", "", manager));
    }

    @Test
    void editorsInviteEditorsAndRatersOfTheirImprovement() {
        var editor = Members.editorOf(programme.improvement().value());

        assertThat(rights.roles(editor)).containsExactly(Role.EDITOR, Role.RATER);
        assertInvited(Role.EDITOR, programme.improvement().value(), editor);
        assertInvited(Role.RATER, programme.improvement().value(), editor);

        assertRefused(Role.EDITOR, another.improvement().value(), editor);
        assertRefused(Role.VIEWER, programme.id().value(), editor);
        assertRefused(Role.SITE_LEAD, target.value(), editor);
    }

    @Test
    void othersInviteNobody() {
        for (var member : new Member[] {
            Members.viewerOf(programme.id().value()),
            Members.raterOf(programme.improvement().value()),
            Members.siteLeadOf(target.value()),
            Members.withoutRole()
        }) {
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> rights.roles(member));
            assertRefused(Role.VIEWER, programme.id().value(), member);
            assertRefused(Role.SITE_LEAD, target.value(), member);
        }
    }

    private void assertInvited(Role role, UUID scope, Member by) {
        assertThat(invitations.invite("bo@example.org", "Bo", role.name(), scope.toString(), by))
                .isInstanceOfSatisfying(
                        Invited.ByLink.class,
                        link -> assertThat(link.invitation().membership()).isEqualTo(new Membership(role, scope)));
    }

    private void assertRefused(Role role, UUID scope, Member by) {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> invitations.invite("bo@example.org", "Bo", role.name(), scope.toString(), by));
    }
}
