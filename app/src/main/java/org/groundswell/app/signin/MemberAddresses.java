package org.groundswell.app.signin;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** E-mail addresses of people with an account in use, for capabilities that write to them. Never shown to others. */
@Repository
public class MemberAddresses {

    private final JdbcClient jdbc;

    MemberAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who signs in with what was typed, if that is an address and the account is in use. */
    public Optional<MemberId> find(String typed) {
        return jdbc.sql("select id from signin.account where email = :email and active")
                .param("email", EmailAddress.key(typed))
                .query((row, _) -> new MemberId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Addresses by person, of those whose account is in use; one query. */
    public Map<MemberId, String> of(Collection<MemberId> people) {
        record Row(MemberId id, String email) {}
        return jdbc
                .sql("select id, email from signin.account where id = any(:ids) and active")
                .param("ids", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(new MemberId(row.getObject("id", UUID.class)), row.getString("email")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::email));
    }
}
