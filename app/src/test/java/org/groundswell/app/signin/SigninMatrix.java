package org.groundswell.app.signin;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.springframework.stereotype.Component;

/** Who may sign in, keep an account, and administer. */
@Component
class SigninMatrix implements MatrixRows {

    private static final String PASSWORD = "kettle marble orchid";

    private final Accounts accounts;
    private final Invitations invitations;
    private final InvitationStore store;
    private final PasswordResets resets;
    private final FirstRun firstRun;

    SigninMatrix(
            Accounts accounts,
            Invitations invitations,
            InvitationStore store,
            PasswordResets resets,
            FirstRun firstRun) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.store = store;
        this.resets = resets;
        this.firstRun = firstRun;
    }

    @Override
    public List<MatrixRow> rows() {
        var person = accounts.create("matrix@example.nhs.uk", "Amina", PASSWORD, Set.of(), null)
                .value();
        var token = OneTimeToken.fresh();
        var invitation = new Invitation(
                UUID.randomUUID(),
                EmailAddress.typed("invited@example.nhs.uk"),
                "Bo",
                new Membership(Role.ADMINISTRATOR, null),
                Instant.now(),
                Instant.now().plus(Duration.ofHours(1)));
        store.add(invitation, token, Members.administrator().id());
        var waiting = invitations.waiting(Members.administrator()).getFirst().id();
        var printed = firstRun.lines().getLast();
        var forgetful = accounts.create("forgetful@example.nhs.uk", "Eve", PASSWORD, Set.of(), null);
        var reset = resets.issue(forgetful, Members.administrator()).token().value();
        var setUp = printed.substring(printed.lastIndexOf('/') + 1);
        return List.of(
                get("/sign-in").everybody(),
                post("/sign-in")
                        .with("email", "nobody@example.nhs.uk")
                        .with("password", PASSWORD)
                        .everybody(),
                get("/forgotten-password").everybody(),
                post("/forgotten-password")
                        .with("email", "nobody@example.nhs.uk")
                        .everybody(),
                post("/sign-out").everybody(),
                get("/invitations/{token}", token.value()).everybody(),
                post("/invitations/{token}", token.value())
                        .with("name", "Bo")
                        .with("password", PASSWORD)
                        .with("repeated", PASSWORD)
                        .everybody(),
                get("/set-up/{token}", setUp).everybody(),
                post("/set-up/{token}", setUp)
                        .with("email", "first@example.nhs.uk")
                        .with("name", "Di")
                        .with("password", PASSWORD)
                        .with("repeated", PASSWORD)
                        .everybody(),
                get("/reset-password/{token}", reset).everybody(),
                post("/reset-password/{token}", reset)
                        .with("password", PASSWORD)
                        .with("repeated", PASSWORD)
                        .everybody(),
                get("/invite").only().orAny(Role.EDITOR, Role.PROGRAMME_MANAGER),
                get("/account").whoeverIsSignedIn(),
                post("/account/password").with("current", "wrong").whoeverIsSignedIn(),
                post("/account/sign-out-everywhere").whoeverIsSignedIn(),
                get("/admin").only(),
                get("/admin/health").only(),
                get("/admin/people").only(),
                get("/admin/people/{id}", person).only(),
                get("/admin/people/{id}/add-role", person).only(),
                post("/admin/people/{id}/add-role", person)
                        .with("role", "ADMINISTRATOR")
                        .only(),
                get("/admin/people/{id}/remove-role", person)
                        .with("role", "ADMINISTRATOR")
                        .only(),
                post("/admin/people/{id}/remove-role", person)
                        .with("role", "ADMINISTRATOR")
                        .only(),
                get("/admin/people/{id}/deactivate", person).only(),
                post("/admin/people/{id}/deactivate", person).only(),
                post("/admin/people/{id}/reactivate", person).only(),
                post("/admin/people/{id}/reset-link", person).only(),
                get("/admin/invitations").only(),
                get("/admin/invitations/new").only(),
                post("/admin/invitations/new")
                        .with("email", "new@example.nhs.uk")
                        .with("name", "Cy")
                        .with("role", "ADMINISTRATOR")
                        .only(),
                post("/admin/invitations/{id}/reissue", waiting).only(),
                post("/admin/invitations/{id}/withdraw", waiting).only());
    }
}
