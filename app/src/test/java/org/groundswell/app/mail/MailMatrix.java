package org.groundswell.app.mail;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.springframework.stereotype.Component;

/** Only administrators see the outbox. */
@Component
class MailMatrix implements MatrixRows {

    private final LetterStore store;

    MailMatrix(LetterStore store) {
        this.store = store;
    }

    @Override
    public List<MatrixRow> rows() {
        return List.of(
                get("/admin/mail").only(),
                post("/admin/mail/{id}/retry", waiting()).only(),
                get("/admin/mail/{id}/discard", waiting()).only(),
                post("/admin/mail/{id}/discard", waiting()).only(),
                post("/admin/mail/test").with("email", "amina@example.nhs.uk").only());
    }

    private UUID waiting() {
        var id = UUID.randomUUID();
        var now = Instant.now();
        store.add(
                id,
                new Letter("amina@example.nhs.uk", "Welcome", "Your link", "invitation"),
                now,
                now.plus(5, ChronoUnit.DAYS));
        return id;
    }
}
