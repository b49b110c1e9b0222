package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code assessment.evidence_file}. Like answers, files are given to others only once rating is closed. */
@Repository
class EvidenceFileStore {

    private static final String SELECT = """
            select f.name, f.kind, f.size, f.hash, f.bytes
              from assessment.evidence_file f
              join assessment.rater r on r.id = f.rater_id
            """;

    private final JdbcClient jdbc;

    EvidenceFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file; the same one a second time changes nothing. */
    void add(RaterId rater, String item, EvidenceUpload upload, Instant at) {
        var sql = """
                insert into assessment.evidence_file (rater_id, item, hash, name, kind, size, bytes, added_at)
                values (:rater, :item, :hash, :name, :kind, :size, :bytes, :at)
                    on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("rater", rater.value())
                .param("item", item)
                .param("hash", upload.file().hash())
                .param("name", upload.file().name())
                .param("kind", upload.file().kind().name())
                .param("size", upload.file().size())
                .param("bytes", upload.bytes())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** Deletes what no piece of evidence of this answer leads to any more. */
    void removeUnused(RaterId rater, String item) {
        var sql = """
                delete from assessment.evidence_file f
                 where f.rater_id = :rater
                   and f.item = :item
                   and not exists (select from assessment.answer_evidence e
                                    where e.rater_id = f.rater_id and e.item = f.item and e.file_hash = f.hash)
                """;
        jdbc.sql(sql).param("rater", rater.value()).param("item", item).update();
    }

    /** Counts one more file sent; false once there were that many. */
    boolean mayStillSend(RaterId rater, int most) {
        return jdbc.sql("update assessment.rater set files_sent = files_sent + 1 where id = :id and files_sent < :most")
                        .param("id", rater.value())
                        .param("most", most)
                        .update()
                == 1;
    }

    long filesOf(RaterId rater) {
        return jdbc.sql("select count(*) from assessment.evidence_file where rater_id = :id")
                .param("id", rater.value())
                .query(Long.class)
                .single();
    }

    /** What all files of an assessment weigh together, in bytes. */
    long weight(AssessmentId assessment) {
        var sql = """
                select coalesce(sum(f.size), 0)
                  from assessment.evidence_file f
                  join assessment.rater r on r.id = f.rater_id
                 where r.assessment_id = :id
                """;
        return jdbc.sql(sql).param("id", assessment.value()).query(Long.class).single();
    }

    /** A file of this rater's own. */
    Optional<EvidenceUpload> own(RaterId rater, String hash) {
        return find(" where f.rater_id = :id and f.hash = :hash", rater.value(), hash);
    }

    /** Anybody's file; none while raters still answer alone. */
    Optional<EvidenceUpload> opened(AssessmentId assessment, String hash) {
        return find("""
                 where r.assessment_id = :id
                   and f.hash = :hash
                   and r.withdrawn_at is null
                   and exists (select from assessment.assessment a where a.id = r.assessment_id and a.state <> 'RATING')
                """, assessment.value(), hash);
    }

    private Optional<EvidenceUpload> find(String which, UUID id, String hash) {
        return jdbc.sql(SELECT + which + " order by f.added_at limit 1")
                .param("id", id)
                .param("hash", hash)
                .query((row, _) -> new EvidenceUpload(
                        new EvidenceFile(
                                row.getString("name"),
                                EvidenceKind.valueOf(row.getString("kind")),
                                row.getInt("size"),
                                row.getString("hash")),
                        row.getBytes("bytes")))
                .optional();
    }
}
