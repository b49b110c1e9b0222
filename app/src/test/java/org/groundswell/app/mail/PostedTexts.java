package org.groundswell.app.mail;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a test has posted, with the texts that no page shows. */
@Component
public class PostedTexts {

    private final JdbcClient jdbc;

    PostedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Letters waiting for this address, oldest first. */
    public List<Letter> to(String address) {
        var sql = """
                select recipient, subject, body, about
                  from mail.letter
                 where recipient = :to and state = 'WAITING'
                 order by posted_at, id
                """;
        return jdbc.sql(sql)
                .param("to", address)
                .query((row, _) -> new Letter(
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getString("about")))
                .list();
    }
}
