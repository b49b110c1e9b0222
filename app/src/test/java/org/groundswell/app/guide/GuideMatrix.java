package org.groundswell.app.guide;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.springframework.stereotype.Component;

/** Everybody reads the guide and the library; whoever edits any improvement keeps the library. */
@Component
class GuideMatrix implements MatrixRows {

    private final Resources resources;

    GuideMatrix(Resources resources) {
        this.resources = resources;
    }

    @Override
    public List<MatrixRow> rows() {
        var id = resources
                .add(ResourcesTest.aDraft("Walked by the matrix"), ImprovementFixtures.ADMINISTRATOR)
                .value();
        return List.of(
                get("/guide").everybody(),
                get("/guide/rules").everybody(),
                get("/guide/why-spread-fails").everybody(),
                get("/guide/reading").everybody(),
                get("/guide/glossary").everybody(),
                get("/guide/{slug}", "plan-waves").everybody(),
                get("/resources").everybody(),
                keepers(get("/resources/new")),
                keepers(said(post("/resources/new"))),
                keepers(get("/resources/{id}/edit", id)),
                keepers(said(post("/resources/{id}/edit", id)).with("seen", "1")),
                keepers(post("/resources/{id}/retire", id)),
                keepers(post("/resources/{id}/bring-back", id)));
    }

    private static MatrixRow said(MatrixRow row) {
        return row.with("title", "A guide")
                .with("address", "https://www.example.org/guide")
                .with("kind", "GUIDE")
                .with("audience", "EVERYBODY")
                .with("licence", "NOT_STATED");
    }

    private static MatrixRow keepers(MatrixRow row) {
        return row.about(IMPROVEMENT, UUID.randomUUID()).only().orAny(EDITOR);
    }
}
