package org.groundswell.app.ui;

import static org.groundswell.app.MatrixRow.get;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.stereotype.Component;

/** What the product says about itself needs no account. */
@Component
class UiMatrix implements MatrixRows {

    @Override
    public List<MatrixRow> rows() {
        return List.of(get("/about").everybody(), get("/accessibility").everybody());
    }
}
