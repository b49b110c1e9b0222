package org.groundswell.app.assessment;

import java.time.InstantSource;
import java.util.List;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files behind answers: kept with the answer, and seen by whoever sees the answer. */
@Service
@Transactional
public class EvidenceFiles {

    /** What one rater may keep; beyond it links do. */
    static final int MOST_OF_A_RATER = 10;

    /** What one rater may send in all, those taken back included. */
    static final int MOST_SENT = 60;

    /** What an assessment may weigh, so that all of it still fits into the file it is carried away in. */
    static final long MOST_BYTES = 30_000_000;

    private final EvidenceFileStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    EvidenceFiles(EvidenceFileStore store, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal if there are too many, or too much */
    void add(Seat seat, String item, List<EvidenceUpload> uploads) {
        for (var upload : uploads) {
            if (!store.mayStillSend(seat.id(), MOST_SENT)) {
                throw new Refusal(
                        EvidenceUpload.FIELD,
                        "Give an address where it can be read; you have sent %d files already".formatted(MOST_SENT));
            }
            store.add(seat.id(), item, upload, clock.instant());
            log(seat, "assessment.file-added", upload.file());
        }
        if (uploads.isEmpty()) {
            return;
        }
        if (store.filesOf(seat.id()) > MOST_OF_A_RATER) {
            throw new Refusal(
                    EvidenceUpload.FIELD,
                    "Take back another file first, or give an address; %d is the most".formatted(MOST_OF_A_RATER));
        }
        if (store.weight(seat.assessment()) > MOST_BYTES) {
            throw new Refusal(
                    EvidenceUpload.FIELD,
                    "Give an address where it can be read; the files of this assessment weigh %d MB already"
                            .formatted(MOST_BYTES / 1_000_000));
        }
    }

    private void log(Seat seat, String action, EvidenceFile file) {
        @Nullable MemberId member = seat.member();
        audit.add(
                member == null ? null : member.value(),
                action,
                "assessment " + seat.assessment().value(),
                "rater %s: %s, %,d bytes".formatted(seat.id().value(), file.kind(), file.size()),
                clock.instant());
    }

    /** A file this rater sent. */
    @Transactional(readOnly = true)
    public EvidenceUpload own(Seat seat, String hash) {
        return store.own(seat.id(), hash).orElseThrow(() -> new NotFound("file", hash));
    }

    /**
     * A file behind anybody's answer, for those who take part; whether somebody does has been asked before.
     *
     * @throws NotFound if there is none, or raters still answer alone
     */
    @Transactional(readOnly = true)
    public EvidenceUpload opened(Assessment assessment, String hash) {
        return store.opened(assessment.id(), hash).orElseThrow(() -> new NotFound("file", hash));
    }
}
