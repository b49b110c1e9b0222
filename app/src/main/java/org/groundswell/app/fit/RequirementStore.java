package org.groundswell.app.fit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.InstrumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code fit.requirement_set}. */
@Repository
class RequirementStore {

    private final JdbcClient jdbc;

    RequirementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for a version: its own, or those of the latest version before it that stated any. */
    Optional<Requirements> find(ImprovementId improvement, int version) {
        var sql = """
                select version_number, edition, dimensions, levels, critical
                  from fit.current_requirement_set
                 where improvement_id = :improvement
                   and version_number <= :version
                 order by version_number desc
                 limit 1
                """;
        return jdbc.sql(sql)
                .param("improvement", improvement.value())
                .param("version", version)
                .query((row, _) -> new Requirements(
                        improvement, version, row.getInt("version_number"), row.getInt("edition"), byDimension(row)))
                .optional();
    }

    /** @return false if somebody else has saved this edition already */
    boolean add(
            ImprovementId improvement,
            int version,
            int edition,
            InstrumentId instrument,
            Map<String, Requirement> requirements,
            MemberId by,
            Instant at) {
        var sql = """
                insert into fit.requirement_set
                       (improvement_id, version_number, edition, instrument_id, dimensions, levels, critical, stated_by,
                        stated_at)
                values (:improvement, :version, :edition, :instrument, :dimensions, :levels, :critical, :by, :at)
                on conflict do nothing
                """;
        var dimensions = List.copyOf(requirements.keySet());
        return jdbc.sql(sql)
                        .param("improvement", improvement.value())
                        .param("version", version)
                        .param("edition", edition)
                        .param("instrument", instrument.value())
                        .param("dimensions", dimensions.toArray(String[]::new))
                        .param(
                                "levels",
                                dimensions.stream()
                                        .map(code -> requirements
                                                .getOrDefault(code, Requirement.NONE)
                                                .level())
                                        .toArray(Integer[]::new))
                        .param(
                                "critical",
                                dimensions.stream()
                                        .map(code -> requirements
                                                .getOrDefault(code, Requirement.NONE)
                                                .critical())
                                        .toArray(Boolean[]::new))
                        .param("by", by.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Map<String, Requirement> byDimension(ResultSet row) throws SQLException {
        var dimensions = (String[]) row.getArray("dimensions").getArray();
        var levels = (Integer[]) row.getArray("levels").getArray();
        var critical = (Boolean[]) row.getArray("critical").getArray();
        var byDimension = new HashMap<String, Requirement>();
        for (int place = 0; place < dimensions.length; place++) {
            byDimension.put(dimensions[place], new Requirement(levels[place], critical[place]));
        }
        return byDimension;
    }
}
