package org.groundswell.app.programme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.signin.ScopeDirectory;
import org.groundswell.app.signin.ScopeOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the programmes a role can be about. */
@Repository
class ProgrammeScopes implements ScopeDirectory {

    private final JdbcClient jdbc;

    ProgrammeScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.PROGRAMME;
    }

    @Override
    public List<ScopeOption> search(String text, int atMost) {
        var sql = """
                select id, name, code as hint
                  from programme.programme
                 where :text = '' or strpos(lower(name), lower(:text)) > 0 or strpos(code, lower(:text)) > 0
                 order by name, code
                 limit :atMost
                """;
        return jdbc.sql(sql)
                .param("text", text)
                .param("atMost", atMost)
                .query(ScopeOption.class)
                .list();
    }

    @Override
    public List<ScopeOption> find(Collection<UUID> ids) {
        return jdbc.sql("select id, name, code as hint from programme.programme where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ScopeOption.class)
                .list();
    }
}
