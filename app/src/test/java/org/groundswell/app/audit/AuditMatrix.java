package org.groundswell.app.audit;

import static org.groundswell.app.MatrixRow.get;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.stereotype.Component;

/** Only administrators read the audit. */
@Component
class AuditMatrix implements MatrixRows {

    @Override
    public List<MatrixRow> rows() {
        return List.of(get("/admin/audit").only(), get("/admin/audit.csv").only());
    }
}
