package org.groundswell.app.insight;

import static org.groundswell.app.MatrixRow.get;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** What an approved programme adds up to is public. */
@Component
class InsightMatrix implements MatrixRows {

    private final ProgrammeFixtures given;

    InsightMatrix(ProgrammeFixtures given) {
        this.given = given;
    }

    @Override
    public List<MatrixRow> rows() {
        var code = given.approved("matrix-insight").code();
        return List.of(
                get("/programmes/{code}", code).everybody(),
                get("/programmes/{code}/cascade.csv", code).everybody(),
                get("/programmes/{code}/curve.csv", code).everybody());
    }
}
