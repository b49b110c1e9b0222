package org.groundswell.app.adoption;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.task.SubjectFacts;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.TaskSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adoptions as tasks know them: the managers of the programme and the leads of the site plan, viewers read. */
@Repository
class AdoptionTaskSubjects implements TaskSubjects {

    private final JdbcClient jdbc;

    AdoptionTaskSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public TaskSubject.Kind kind() {
        return TaskSubject.Kind.ADOPTION;
    }

    @Override
    public List<SubjectFacts> find(Collection<UUID> ids) {
        var sql = """
                select a.id, a.programme_id, a.entry_id, p.name as programme, coalesce(s.name, '') as site
                  from adoption.adoption a
                  join programme.programme p on p.id = a.programme_id
                  left join directory.entry s on s.id = a.entry_id
                 where a.id = any(:ids)
                """;
        return jdbc.sql(sql)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> facts(
                        row.getObject("id", UUID.class),
                        row.getObject("programme_id", UUID.class),
                        row.getObject("entry_id", UUID.class),
                        row.getString("programme") + " at " + row.getString("site")))
                .list();
    }

    static SubjectFacts facts(UUID id, UUID programme, UUID site, String name) {
        return new SubjectFacts(
                new TaskSubject.OfAdoption(id),
                name,
                "/adoptions/" + id,
                Set.of(new Membership(Role.PROGRAMME_MANAGER, programme), new Membership(Role.SITE_LEAD, site)),
                Set.of(new Membership(Role.VIEWER, programme)));
    }
}
