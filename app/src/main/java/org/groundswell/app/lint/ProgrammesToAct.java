package org.groundswell.app.lint;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.guide.PlacesToAct;
import org.groundswell.app.guide.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the guide which programmes and improvements are the reader's own, so that "do this now" leads there. */
@Component
class ProgrammesToAct implements PlacesToAct {

    /** More buttons than this are no help. */
    private static final int MOST = 3;

    private final JdbcClient jdbc;

    ProgrammesToAct(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Place> of(Topic.Of kind, Member member) {
        return switch (kind) {
            case PROGRAMME -> named(Role.PROGRAMME_MANAGER, member, """
                    select code, name
                      from programme.programme
                     where id = any(:mine)
                       and state not in ('HANDED_OVER', 'STOPPED')
                     order by lower(name)
                     limit :most
                    """);
            case IMPROVEMENT -> named(Role.EDITOR, member, """
                    select code, title as name
                      from improvement.improvement_summary
                     where improvement_id = any(:mine)
                       and status not in ('RETIRED', 'WITHDRAWN')
                     order by lower(title)
                     limit :most
                    """);
            case NOTHING -> List.of();
        };
    }

    private List<Place> named(Role role, Member member, String sql) {
        var mine = member.memberships().stream()
                .filter(membership -> membership.role() == role)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
        return mine.length == 0
                ? List.of()
                : jdbc.sql(sql)
                        .param("mine", mine)
                        .param("most", MOST)
                        .query((row, _) -> new Place(row.getString("code"), row.getString("name")))
                        .list();
    }
}
