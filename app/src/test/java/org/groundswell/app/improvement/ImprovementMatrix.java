package org.groundswell.app.improvement;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody reads what is shared, whoever is signed in may begin an improvement, and its editor changes it. */
@org.springframework.stereotype.Component
class ImprovementMatrix implements MatrixRows {

    private static final String ONE = "/improvements/{code}";
    private static final String PART = ONE + "/edit/{part}";
    private static final String SUBJECT = PART + "/{subject}";

    private final ImprovementFixtures given;
    private final Versions versions;
    private final Evidence evidence;
    private final Notices notices;
    private final JdbcClient jdbc;

    ImprovementMatrix(
            ImprovementFixtures given, Versions versions, Evidence evidence, Notices notices, JdbcClient jdbc) {
        this.given = given;
        this.versions = versions;
        this.evidence = evidence;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @Override
    public List<MatrixRow> rows() {
        var improvement = given.shared("Walked by everybody");
        var code = improvement.code().value();
        var id = improvement.id();
        var draft = versions.begin(id, ADMINISTRATOR);
        var component = jdbc.sql("select id from improvement.component where version_id = :draft limit 1")
                .param("draft", draft.id().value())
                .query(UUID.class)
                .single();
        var notice = notices.issue(id, NoticeKind.UPDATE, Set.of(), "Reworded", null, ADMINISTRATOR);
        var kept = evidence.add(id, aFinding(), false, ADMINISTRATOR).id();
        var removed = evidence.add(id, aFinding(), false, ADMINISTRATOR).id();
        evidence.remove(id, removed, ADMINISTRATOR);
        var rows = new ArrayList<MatrixRow>();
        var invited = post("/invite")
                .with("email", "new@example.nhs.uk")
                .with("name", "Cy")
                .with("role", "RATER")
                .with("scope", id.value().toString());
        rows.add(edited(invited, id));
        rows.add(get("/improvements").everybody());
        rows.add(get("/improvements/mine").whoeverIsSignedIn());
        rows.add(get("/improvements/new").whoeverIsSignedIn());
        rows.add(post("/improvements/new").with("title", "").whoeverIsSignedIn());
        rows.add(post("/improvements/new/unsaved").with("title", "Begun").whoeverIsSignedIn());
        rows.add(post("/improvements/new/forget").whoeverIsSignedIn());
        rows.add(post("/improvements/new/alike").with("title", "Begun").whoeverIsSignedIn());
        rows.add(get(ONE, code).everybody());
        rows.add(get(ONE + "/datacite.json", code).everybody());
        rows.add(get(ONE + "/plain", code).everybody());
        rows.add(get(ONE + "/versions/{number:[0-9]{1,6}}", code, 1).everybody());
        rows.add(get(ONE + "/versions/{from:[0-9]{1,6}}/compare/{to:[0-9]{1,6}}", code, 1, 1)
                .everybody());
        rows.add(post(ONE + "/share", code).only());
        rows.add(get(ONE + "/send-back", code).only());
        rows.add(post(ONE + "/send-back", code).only());
        parts(code, component).forEach(row -> rows.add(edited(row, id)));
        for (var path : List.of("/edit", "/discard", "/retire", "/withdraw", "/decisions/new", "/notices/new")) {
            rows.add(edited(get(ONE + path, code), id));
        }
        for (var path : List.of(
                "/versions",
                "/discard",
                "/submit",
                "/take-back",
                "/publish",
                "/retire",
                "/withdraw",
                "/decisions",
                "/notices")) {
            rows.add(edited(post(ONE + path, code), id));
        }
        rows.add(edited(get(ONE + "/notices/{id}/close", code, notice.id().value()), id));
        rows.add(edited(post(ONE + "/notices/{id}/close", code, notice.id().value()), id));
        rows.add(edited(post(ONE + "/components/{id}/move", code, component).with("direction", "up"), id));
        rows.add(edited(get(ONE + "/components/{id}/remove", code, component), id));
        rows.add(edited(post(ONE + "/components/{id}/remove", code, component), id));
        rows.add(edited(post(ONE + "/evidence/{id}/remove", code, kept.value()), id));
        rows.add(edited(post(ONE + "/evidence/{id}/bring-back", code, removed.value()), id));
        return rows;
    }

    private static Finding aFinding() {
        return new Finding(
                "Before and after",
                "Wards",
                4,
                "Falls",
                "Fewer",
                "",
                "",
                "Example, 2019",
                "",
                EvidenceStrength.LIMITED,
                "2019");
    }

    private static List<MatrixRow> parts(String code, UUID component) {
        var rows = new ArrayList<MatrixRow>();
        for (var path : List.of("", "/history")) {
            rows.add(get(PART + path, code, "ownership"));
            rows.add(get(SUBJECT + path, code, "component", component));
        }
        for (var path : List.of("", "/unsaved", "/forget", "/settle")) {
            rows.add(post(PART + path, code, "ownership").with("revision", "1"));
            rows.add(post(SUBJECT + path, code, "component", component).with("revision", "1"));
        }
        return rows;
    }

    private static MatrixRow edited(MatrixRow row, ImprovementId improvement) {
        return row.about(IMPROVEMENT, improvement.value()).only(EDITOR);
    }
}
