package org.groundswell.app.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Role;
import org.groundswell.app.signin.People.Listing;
import org.groundswell.app.signin.People.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of people, in the shape pages need. */
@Component
class PeopleStore {

    private final JdbcClient jdbc;

    PeopleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People whose name or e-mail address contains the text, by name; one query. */
    Listing search(String text, int limit, long offset) {
        var sql = """
                select a.id, a.email, a.name, a.active,
                       (select array_agg(distinct m.role order by m.role)
                          from signin.membership m
                         where m.account_id = a.id) as roles,
                       count(*) over () as total
                  from signin.account a
                 where :text = ''
                    or strpos(lower(a.name), lower(:text)) > 0
                    or strpos(a.email, lower(:text)) > 0
                 order by lower(a.name), a.id
                 limit :limit
                offset :offset
                """;
        record Row(Person person, long total) {}
        var rows = jdbc.sql(sql)
                .param("text", text)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> {
                    var roles = row.getArray("roles");
                    return new Row(
                            new Person(
                                    new MemberId(row.getObject("id", UUID.class)),
                                    row.getString("email"),
                                    row.getString("name"),
                                    row.getBoolean("active"),
                                    roles == null
                                            ? List.of()
                                            : Arrays.stream((String[]) roles.getArray())
                                                    .map(Role::valueOf)
                                                    .sorted()
                                                    .toList()),
                            row.getLong("total"));
                })
                .list();
        return new Listing(
                rows.stream().map(Row::person).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        record Row(UUID id, String name) {}
        return jdbc
                .sql("select id, name from signin.account where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::name));
    }

    Set<UUID> named(String text) {
        var sql = """
                select id
                  from signin.account
                 where strpos(lower(name), lower(:text)) > 0
                    or strpos(email, lower(:text)) > 0
                """;
        return Set.copyOf(jdbc.sql(sql)
                .param("text", text)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }
}
