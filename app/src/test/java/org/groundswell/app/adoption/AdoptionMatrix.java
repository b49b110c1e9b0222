package org.groundswell.app.adoption;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.Role.SITE_LEAD;
import static org.groundswell.app.directory.Role.VIEWER;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;
import static org.groundswell.app.directory.ScopeKind.SITE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.tabular.UploadedFiles;
import org.groundswell.app.tabular.UploadedFiles.Desk;
import org.springframework.stereotype.Component;

/**
 * A programme's manager and the lead of the site move an adoption, viewers read it. An uploaded file is its uploader's
 * alone, so that to everybody else, manager or not, there is no such file.
 */
@Component
class AdoptionMatrix implements MatrixRows {

    private final ProgrammeFixtures programmes;
    private final AdoptionFixtures given;
    private final UploadedFiles files;
    private final Improvements improvements;

    AdoptionMatrix(
            ProgrammeFixtures programmes, AdoptionFixtures given, UploadedFiles files, Improvements improvements) {
        this.programmes = programmes;
        this.given = given;
        this.files = files;
        this.improvements = improvements;
    }

    @Override
    public List<MatrixRow> rows() {
        var code = "matrix-adoption";
        var programme = programmes.approved(code);
        var sites = programmes.targets(programme, 2);
        var adoption = given.at(programme, sites.getFirst(), ENGAGED).id().value();
        var site = sites.getFirst().value();
        var file = files.add(
                new Desk(
                        AdoptionFields.KIND,
                        programme.id().value().toString(),
                        ProgrammeFixtures.ADMINISTRATOR.id().value()),
                "sites.csv",
                "ods_code,stage_date\n".getBytes(StandardCharsets.UTF_8));
        var id = programme.id().value();
        return List.of(
                get(
                                "/improvements/{code}/where-used",
                                improvements.get(programme.improvement()).code().value())
                        .everybody(),
                readers(get("/programmes/{code}/sites", code), id),
                readers(get("/programmes/{code}/board", code), id),
                readers(get("/programmes/{code}/adoptions.csv", code), id),
                managers(claim(post("/programmes/{code}/sites/move", code)), id).with("sites", site.toString()),
                managers(post("/programmes/{code}/sites/wave", code), id).with("sites", site.toString()),
                managers(get("/programmes/{code}/import", code), id),
                managers(post("/programmes/{code}/import", code), id).withFile("file", "ods_code,stage_date\n"),
                uploaders(get("/programmes/{code}/import/{file}", code, file), id),
                uploaders(post("/programmes/{code}/import/{file}", code, file), id),
                uploaders(get("/programmes/{code}/import/{file}/review", code, file), id),
                uploaders(post("/programmes/{code}/import/{file}/apply", code, file), id),
                uploaders(post("/programmes/{code}/import/{file}/discard", code, file), id),
                managers(get("/programmes/{code}/sites/{site}", code, ProgrammeFixtures.code(2)), id),
                managers(claim(post("/programmes/{code}/sites/{site}", code, ProgrammeFixtures.code(2))), id),
                ofSite(get("/adoptions/{id}", adoption), id, site, VIEWER, PROGRAMME_MANAGER, SITE_LEAD),
                movers(claim(post("/adoptions/{id}/stage", adoption)), id, site),
                movers(get("/adoptions/{id}/details", adoption), id, site),
                movers(post("/adoptions/{id}/details", adoption).with("seen", "2"), id, site),
                movers(get("/adoptions/{id}/events/{position}", adoption, 2), id, site),
                movers(claim(post("/adoptions/{id}/events/{position}/correct", adoption, 2)), id, site),
                movers(claim(post("/adoptions/{id}/events/{position}/withdraw", adoption, 2)), id, site));
    }

    private static MatrixRow claim(MatrixRow row) {
        return row.with("stage", "ENGAGED")
                .with("tier", "SELF_DECLARED")
                .with("date.day", "1")
                .with("date.month", "6")
                .with("date.year", "2021")
                .with("seen", "2")
                .with("why", "Typo");
    }

    private static MatrixRow managers(MatrixRow row, UUID programme) {
        return row.about(PROGRAMME, programme).only(PROGRAMME_MANAGER);
    }

    private static MatrixRow uploaders(MatrixRow row, UUID programme) {
        return row.about(PROGRAMME, programme).nobody();
    }

    private static MatrixRow readers(MatrixRow row, UUID programme) {
        return row.about(PROGRAMME, programme).only(PROGRAMME_MANAGER, VIEWER);
    }

    private static MatrixRow movers(MatrixRow row, UUID programme, UUID site) {
        return ofSite(row, programme, site, PROGRAMME_MANAGER, SITE_LEAD);
    }

    private static MatrixRow ofSite(MatrixRow row, UUID programme, UUID site, Role... roles) {
        return row.about(PROGRAMME, programme).about(SITE, site).only(roles);
    }
}
