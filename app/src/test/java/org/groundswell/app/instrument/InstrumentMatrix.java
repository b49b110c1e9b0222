package org.groundswell.app.instrument;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.instrument.InstrumentFixtures.aText;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.Members;
import org.springframework.stereotype.Component;

/** Everybody reads what is published; administrators renew it. */
@Component
class InstrumentMatrix implements MatrixRows {

    private static final String ONE = "/admin/instruments/{code}/{number:[0-9]{1,4}}";

    private final InstrumentVersions versions;

    InstrumentMatrix(InstrumentVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<MatrixRow> rows() {
        var administrator = Members.administrator();
        versions.keepDraft(aText("matrix-published", 1), administrator);
        versions.publish("matrix-published", 1, administrator);
        versions.keepDraft(aText("matrix-draft", 1), administrator);
        versions.keepDraft(aText("matrix-discarded", 1), administrator);
        return List.of(
                get("/instruments").everybody(),
                get("/instruments/{code}", "matrix-published").everybody(),
                get("/instruments/{code}/versions/{number:[0-9]{1,4}}", "matrix-published", 1)
                        .everybody(),
                get("/instruments/{code}/versions/{number:[0-9]{1,4}}/file", "matrix-published", 1)
                        .everybody(),
                get("/admin/instruments").only(),
                post("/admin/instruments")
                        .with("text", aText("matrix-uploaded", 1))
                        .only(),
                get(ONE, "matrix-draft", 1).only(),
                post(ONE + "/publish", "matrix-draft", 1).only(),
                post(ONE + "/discard", "matrix-discarded", 1).only(),
                get(ONE + "/retire", "matrix-published", 1).only(),
                post(ONE + "/retire", "matrix-published", 1).only());
    }
}
