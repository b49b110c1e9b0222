package org.groundswell.app.directory.imports;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells everybody who looks, on any node, how far an import has come. */
@Component
public class ImportProgress {

    /** Often enough for a person, seldom enough for the database. */
    private static final long EVERY_NANOS = 250_000_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    ImportProgress(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param total 0 while nobody knows how much there is */
    public record Step(String step, long done, long total) {}

    public Optional<Step> of(ImportId id) {
        return jdbc.sql("select step, done, total from directory.import_progress where import_id = :id")
                .param("id", id.value())
                .query((row, _) -> new Step(row.getString("step"), row.getLong("done"), row.getLong("total")))
                .optional();
    }

    /** A listener that writes down, apart from the work's own transaction, what it hears. */
    Progress writtenFor(ImportId id) {
        return new Progress() {
            private String lastStep = "";
            private long lastTime;

            @Override
            public void at(String step, long done, long total) {
                long now = System.nanoTime();
                if (step.equals(lastStep) && now - lastTime < EVERY_NANOS) {
                    return;
                }
                lastStep = step;
                lastTime = now;
                apart.executeWithoutResult(_ -> write(id, step, done, total));
            }
        };
    }

    private void write(ImportId id, String step, long done, long total) {
        var sql = """
                insert into directory.import_progress (import_id, step, done, total)
                values (:id, :step, :done, :total)
                    on conflict (import_id) do update set step = excluded.step,
                                                          done = excluded.done,
                                                          total = excluded.total
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("step", step)
                .param("done", done)
                .param("total", total)
                .update();
    }
}
