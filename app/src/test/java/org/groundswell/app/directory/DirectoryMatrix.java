package org.groundswell.app.directory;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.Members;
import org.groundswell.app.directory.imports.Imports;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody finds sites; administrators import them and record what became of them. */
@Component
class DirectoryMatrix implements MatrixRows {

    private static final String IMPORT = "/admin/imports/{id:[0-9a-f-]{36}}";

    private final Imports imports;
    private final Successions successions;
    private final JdbcClient jdbc;

    DirectoryMatrix(Imports imports, Successions successions, JdbcClient jdbc) {
        this.imports = imports;
        this.successions = successions;
        this.jdbc = jdbc;
    }

    @Override
    public List<MatrixRow> rows() {
        var file = new OdsFile().practice("M00001", "OLD").practice("M00002", "NEW");
        DirectoryFixtures.bring(imports, file, "2020-12-31");
        var by = Members.administrator();
        var day = LocalDate.of(2020, 12, 31);
        successions.record(
                new Successions.Recording(Succession.Kind.MERGER, "M00001", "M00002", day, "Told by both"), by);
        var succession = jdbc.sql("select id from directory.succession")
                .query(UUID.class)
                .list()
                .getLast();
        var list = imports.bring("code,name\nM00003,THIRD\n".getBytes(StandardCharsets.UTF_8), "list.csv", day, by)
                .id()
                .value();
        return List.of(
                get("/sites").everybody(),
                get("/sites/{code}", "M00001").everybody(),
                get("/places/{code}", "QA1").everybody(),
                get("/admin/successions/new").only(),
                post("/admin/successions").only(),
                get("/admin/successions/{id}/withdraw", succession)
                        .with("code", "M00001")
                        .only(),
                post("/admin/successions/{id}/withdraw", succession)
                        .with("code", "M00001")
                        .with("reason", "Not so")
                        .only(),
                get("/admin/imports").only(),
                post("/admin/imports")
                        .withFile("file", "code,name\nM00004,FOURTH\n")
                        .only(),
                get(IMPORT, list).only(),
                get(IMPORT + "/columns", list).only(),
                post(IMPORT + "/columns", list).only(),
                post(IMPORT + "/columns/again", list).only(),
                post(IMPORT + "/compare", list).only(),
                post(IMPORT + "/apply", list).only(),
                post(IMPORT + "/discard", list).only());
    }
}
