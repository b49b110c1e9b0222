package org.groundswell.app.home;

import static org.groundswell.app.MatrixRow.get;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.stereotype.Component;

/** The front page and the search need no account. */
@Component
class HomeMatrix implements MatrixRows {

    @Override
    public List<MatrixRow> rows() {
        return List.of(get("/").everybody(), get("/search").with("q", "rounds").everybody());
    }
}
