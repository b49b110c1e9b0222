package org.groundswell.app.sharing;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.tabular.UploadedFiles;
import org.groundswell.app.tabular.UploadedFiles.Desk;
import org.springframework.stereotype.Component;

/** The library may be taken away by everybody; an uploaded file is its uploader's alone. */
@Component
class SharingMatrix implements MatrixRows {

    private static final String FILE = "title,summary\nRounds,A round each hour\n";

    private final UploadedFiles files;
    private final ProgrammeFixtures programmes;
    private final ImprovementFixtures improvements;

    SharingMatrix(UploadedFiles files, ProgrammeFixtures programmes, ImprovementFixtures improvements) {
        this.files = files;
        this.programmes = programmes;
        this.improvements = improvements;
    }

    @Override
    public List<MatrixRow> rows() {
        var file = files.add(
                new Desk(
                        PracticeFields.KIND,
                        "",
                        ImprovementFixtures.ADMINISTRATOR.id().value()),
                "practices.csv",
                FILE.getBytes(StandardCharsets.UTF_8));
        programmes.approved("matrix-dates");
        var code = improvements.shared("Taken away").code().value();
        return List.of(
                get("/robots.txt").everybody(),
                get("/sitemap.xml").everybody(),
                get("/programmes/{code}/dates.ics", "matrix-dates").everybody(),
                get("/improvements/{code}/summary", code).everybody(),
                get("/improvements/{code}/summary.pdf", code).everybody(),
                get("/improvements/{code}/pack.zip", code).everybody(),
                get("/improvements/{code}/card.png", code).everybody(),
                get("/feeds/library.atom").everybody(),
                get("/library.csv").everybody(),
                get("/library.json").everybody(),
                get("/imports/improvements").whoeverIsSignedIn(),
                post("/imports/improvements").withFile("file", FILE).whoeverIsSignedIn(),
                uploader(get("/imports/improvements/{file}", file)),
                uploader(post("/imports/improvements/{file}", file)),
                uploader(get("/imports/improvements/{file}/review", file)),
                uploader(post("/imports/improvements/{file}/apply", file)),
                uploader(post("/imports/improvements/{file}/discard", file)));
    }

    private static MatrixRow uploader(MatrixRow row) {
        return row.about(ScopeKind.IMPROVEMENT, UUID.randomUUID()).nobody();
    }
}
