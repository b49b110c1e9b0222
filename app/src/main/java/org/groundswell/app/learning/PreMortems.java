package org.groundswell.app.learning;

import static java.time.ZoneOffset.UTC;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.programme.Programme;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Before the start: what would have gone wrong, were it to fail, and what the plan does about each of it. */
@Service
@Transactional
public class PreMortems {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, PreMortem.Answer>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final InstantSource clock;

    PreMortems(JdbcClient jdbc, AuditLog audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was saved last for a programme. */
    @Transactional(readOnly = true)
    public PreMortem of(Programme programme) {
        return jdbc.sql("""
                select revision, answers
                  from learning.pre_mortem
                 where programme_id = :programme
                 order by revision desc
                 limit 1
                """)
                .param("programme", programme.id().value())
                .query((row, _) -> new PreMortem(row.getInt("revision"), read(row.getString("answers"))))
                .optional()
                .orElse(PreMortem.NONE);
    }

    /**
     * Saves what the plan does.
     *
     * @param seen the save the person had before them
     * @throws Conflict if somebody saved since
     */
    public void save(Programme programme, int seen, Map<Cause, PreMortem.Answer> answers, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER,
                programme.id().value(),
                "Only a manager of this programme may say what its plan does.");
        PatientData.refuseIn(answers.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> "how-" + each.getKey().name(),
                        each -> each.getValue().how())));
        var now = clock.instant();
        var named = new HashMap<String, PreMortem.Answer>();
        answers.forEach((cause, answer) -> named.put(cause.name(), answer));
        try {
            jdbc.sql("""
                    insert into learning.pre_mortem (programme_id, revision, answers, saved_by, saved_at)
                    values (:programme, :revision, cast(:answers as jsonb), :by, :at)
                    """)
                    .param("programme", programme.id().value())
                    .param("revision", seen + 1)
                    .param("answers", JSON.writeValueAsString(named))
                    .param("by", by.id().value())
                    .param("at", now.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Conflict("Somebody else saved this pre-mortem in the meantime. "
                    + "Go back to keep what you typed, look at it as it is now, and save again.");
        }
        audit.add(
                by.id().value(),
                "learning.pre-mortem-saved",
                "programme " + programme.code(),
                "save " + (seen + 1),
                now);
    }

    private static Map<Cause, PreMortem.Answer> read(String json) {
        var known = Arrays.stream(Cause.values()).collect(Collectors.toMap(Cause::name, Function.identity()));
        var answers = new EnumMap<Cause, PreMortem.Answer>(Cause.class);
        JSON.readValue(json, ANSWERS).forEach((name, answer) -> {
            var cause = known.get(name);
            if (cause != null) {
                answers.put(cause, answer);
            }
        });
        return answers;
    }
}
