package org.groundswell.app.programme;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.groundswell.app.programme.ProgrammeFixtures.anAim;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.springframework.stereotype.Component;

/** Everybody reads an approved programme; only its manager changes it. */
@Component
class ProgrammeMatrix implements MatrixRows {

    private final ProgrammeFixtures given;
    private final ImprovementFixtures improvements;
    private final Programmes programmes;

    ProgrammeMatrix(ProgrammeFixtures given, ImprovementFixtures improvements, Programmes programmes) {
        this.given = given;
        this.improvements = improvements;
        this.programmes = programmes;
    }

    @Override
    public List<MatrixRow> rows() {
        var improvement = improvements.spreadReady("Walked by programmes");
        var code = "matrix-plan";
        var programme = given.approved(code, improvement);
        var site = given.targets(programme, 1).getFirst().value();
        var wave = given.wave(programme, 1, true).id().value();
        programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, 7), ADMINISTRATOR);
        var aim = programmes.aims(programme.id()).getFirst().id().value();
        var id = programme.id().value();
        return List.of(
                get("/programmes").everybody(),
                managers(invited("VIEWER", id), id),
                managers(invited("SITE_LEAD", site), id),
                get("/programmes/new").only().orAny(EDITOR, PROGRAMME_MANAGER),
                post("/programmes/new")
                        .about(ScopeKind.IMPROVEMENT, improvement.id().value())
                        .with("improvement", improvement.code().value())
                        .with("seen", "0")
                        .with("code", "matrix-new")
                        .with("name", "New")
                        .with("owner", "Example network")
                        .only(EDITOR)
                        .orAny(PROGRAMME_MANAGER),
                get("/programmes/{code}/plan", code).everybody(),
                managers(get("/programmes/{code}/edit", code), id),
                managers(post("/programmes/{code}/edit", code), id)
                        .with("seen", String.valueOf(programme.editVersion()))
                        .with("code", code)
                        .with("name", "Edited")
                        .with("owner", "Example network"),
                managers(post("/programmes/{code}/state", code), id).with("state", "TESTING"),
                managers(get("/programmes/{code}/aims/new", code), id),
                managers(post("/programmes/{code}/aims/new", code), id).with("kind", "SITES"),
                managers(post("/programmes/{code}/aims/{aim}/remove", code, aim), id),
                managers(get("/programmes/{code}/waves/new", code), id),
                managers(get("/programmes/{code}/waves/{wave}", code, wave), id),
                managers(post("/programmes/{code}/waves/{wave}", code, wave), id)
                        .with("name", "Edited"),
                managers(post("/programmes/{code}/waves/{wave}/remove", code, wave), id),
                managers(get("/programmes/{code}/targets", code), id),
                managers(post("/programmes/{code}/targets/choose", code), id).with("types", "GP_PRACTICE"),
                managers(post("/programmes/{code}/targets/add", code), id).with("types", "GP_PRACTICE"),
                managers(post("/programmes/{code}/targets/upload", code), id).withFile("file", "code\nP00001\n"),
                managers(post("/programmes/{code}/targets/remove", code), id).with("sites", site.toString()));
    }

    private static MatrixRow invited(String role, UUID scope) {
        return post("/invite")
                .with("email", "new@example.nhs.uk")
                .with("name", "Cy")
                .with("role", role)
                .with("scope", scope.toString());
    }

    private static MatrixRow managers(MatrixRow row, UUID programme) {
        return row.about(ScopeKind.PROGRAMME, programme).only(PROGRAMME_MANAGER);
    }
}
