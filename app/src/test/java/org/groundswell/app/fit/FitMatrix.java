package org.groundswell.app.fit;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.Role.SITE_LEAD;
import static org.groundswell.app.directory.Role.VIEWER;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;
import static org.groundswell.app.directory.ScopeKind.SITE;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.springframework.stereotype.Component;

/** Editors say what is needed, sites and managers what is there, and those of the programme see it all. */
@Component
class FitMatrix implements MatrixRows {

    private final FitFixtures given;
    private final AdoptionFixtures adoptions;
    private final Improvements improvements;

    FitMatrix(FitFixtures given, AdoptionFixtures adoptions, Improvements improvements) {
        this.given = given;
        this.adoptions = adoptions;
        this.improvements = improvements;
    }

    @Override
    public List<MatrixRow> rows() {
        var code = "matrix-fit";
        var programme = given.programme(code, 1);
        var site = given.sites(programme).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.PREPARING);
        adoptions.moved(adoption.id(), claim(AdoptionStage.LIVE, "2021-08-02"));
        var id = adoption.id().value();
        var improvement = improvements.get(programme.improvement());
        var required = "/improvements/{code}/requirements";
        var editing = improvement.code().value();
        var manages = programme.id().value();
        return List.of(
                get(required, editing)
                        .about(IMPROVEMENT, improvement.id().value())
                        .only(EDITOR),
                post(required, editing)
                        .with("seen", "1")
                        .with("level-people", "2")
                        .about(IMPROVEMENT, improvement.id().value())
                        .only(EDITOR),
                get("/calibration").everybody(),
                readers(get("/programmes/{code}/fit", code), manages),
                readers(get("/programmes/{code}/fit.csv", code), manages),
                readers(get("/programmes/{code}/sustainability", code), manages),
                ofSite(get("/adoptions/{id}/readiness", id), manages, site.value(), PROGRAMME_MANAGER, SITE_LEAD),
                ofSite(
                        post("/adoptions/{id}/readiness", id).with("level-people", "2"),
                        manages,
                        site.value(),
                        PROGRAMME_MANAGER,
                        SITE_LEAD),
                ofSite(
                        get("/adoptions/{id}/sustainability", id),
                        manages,
                        site.value(),
                        VIEWER,
                        PROGRAMME_MANAGER,
                        SITE_LEAD),
                ofSite(
                        get("/adoptions/{id}/sustainability/check", id),
                        manages,
                        site.value(),
                        PROGRAMME_MANAGER,
                        SITE_LEAD),
                ofSite(
                        post("/adoptions/{id}/sustainability/check", id),
                        manages,
                        site.value(),
                        PROGRAMME_MANAGER,
                        SITE_LEAD));
    }

    private static MatrixRow readers(MatrixRow row, UUID programme) {
        return row.about(PROGRAMME, programme).only(VIEWER, PROGRAMME_MANAGER);
    }

    private static MatrixRow ofSite(MatrixRow row, UUID programme, UUID site, Role... roles) {
        return row.about(PROGRAMME, programme).about(SITE, site).only(roles);
    }
}
