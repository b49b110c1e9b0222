package org.groundswell.app.acknowledgement;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.Role.SITE_LEAD;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;
import static org.groundswell.app.directory.ScopeKind.SITE;

import java.util.List;
import java.util.Set;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** A notice is for everybody; the lead of a site, and the managers of its programme for it, acknowledge. */
@Component
class AcknowledgementMatrix implements MatrixRows {

    private final ProgrammeFixtures programmes;
    private final AdoptionFixtures adoptions;
    private final Notices notices;

    AcknowledgementMatrix(ProgrammeFixtures programmes, AdoptionFixtures adoptions, Notices notices) {
        this.programmes = programmes;
        this.adoptions = adoptions;
        this.notices = notices;
    }

    @Override
    public List<MatrixRow> rows() {
        var programme = programmes.approved("matrix-notice");
        var site = programmes.targets(programme, 1).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.LIVE);
        var notice = notices.issue(
                        programme.improvement(),
                        NoticeKind.SAFETY,
                        Set.of(),
                        "Check the mouthpieces",
                        null,
                        ProgrammeFixtures.ADMINISTRATOR)
                .id()
                .value();
        return List.of(
                get("/notices/{id}", notice).everybody(),
                post("/notices/{id}/acknowledge", notice)
                        .with("adoption", adoption.id().value().toString())
                        .about(PROGRAMME, programme.id().value())
                        .about(SITE, site.value())
                        .only(PROGRAMME_MANAGER, SITE_LEAD));
    }
}
