package org.groundswell.app.picture;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.picture.Picture.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the schema {@code picture}. */
@Repository
class PictureStore {

    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PictureId id, UUID subject, String alternative, String rights, MemberId by, Instant at) {
        var sql = """
                insert into picture.picture (id, subject_id, alternative, rights, added_by, added_at)
                values (:id, :subject, :alternative, :rights, :by, :at)
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("subject", subject)
                .param("alternative", alternative)
                .param("rights", rights)
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(PictureId id, Rendition rendition) {
        var sql = """
                insert into picture.rendition (picture_id, size, hash, media_type, width, height, bytes)
                values (:picture, :size, :hash, :type, :width, :height, :bytes)
                """;
        jdbc.sql(sql)
                .param("picture", id.value())
                .param("size", rendition.size().name())
                .param("hash", rendition.hash())
                .param("type", rendition.mediaType())
                .param("width", rendition.width())
                .param("height", rendition.height())
                .param("bytes", rendition.bytes())
                .update();
    }

    /** The pictures of a subject, the oldest first. */
    List<Picture> of(UUID subject) {
        var sql = """
                select p.id, p.alternative, p.rights, s.hash as small_hash, s.width as small_width,
                       s.height as small_height, l.hash as large_hash, l.width as large_width, l.height as large_height
                  from picture.picture p
                  join picture.rendition s on s.picture_id = p.id and s.size = 'SMALL'
                  join picture.rendition l on l.picture_id = p.id and l.size = 'LARGE'
                 where p.subject_id = :subject
                 order by p.added_at, p.id
                """;
        return jdbc.sql(sql)
                .param("subject", subject)
                .query((row, _) -> new Picture(
                        new PictureId(row.getObject("id", UUID.class)),
                        row.getString("alternative"),
                        row.getString("rights"),
                        new Shown(row.getString("small_hash"), row.getInt("small_width"), row.getInt("small_height")),
                        new Shown(row.getString("large_hash"), row.getInt("large_width"), row.getInt("large_height"))))
                .list();
    }

    Optional<Rendition> served(String hash) {
        var sql = """
                select size, media_type, width, height, bytes
                  from picture.rendition
                 where hash = :hash
                 limit 1
                """;
        return jdbc.sql(sql)
                .param("hash", hash)
                .query((row, _) -> new Rendition(
                        Rendition.Size.valueOf(row.getString("size")),
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getBytes("bytes")))
                .optional();
    }

    int remove(PictureId id, UUID subject) {
        return jdbc.sql("delete from picture.picture where id = :id and subject_id = :subject")
                .param("id", id.value())
                .param("subject", subject)
                .update();
    }
}
