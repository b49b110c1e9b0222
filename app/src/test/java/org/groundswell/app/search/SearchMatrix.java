package org.groundswell.app.search;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.stereotype.Component;

/** Only administrators say which words mean the same. */
@Component
class SearchMatrix implements MatrixRows {

    @Override
    public List<MatrixRow> rows() {
        return List.of(
                get("/admin/synonyms").only(),
                post("/admin/synonyms").with("words", "ward, unit").only());
    }
}
