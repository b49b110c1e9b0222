package org.groundswell.app;

import java.io.PrintStream;
import java.util.List;
import org.groundswell.app.command.CommandLineCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which database is used and how large it is: the first thing to know before a backup or a question. */
@Component
class StatusCommand implements CommandLineCommand {

    private final JdbcClient jdbc;

    StatusCommand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String usage() {
        return "";
    }

    @Override
    public String summary() {
        return "says which database is used, its version, its schema and its size";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!arguments.isEmpty()) {
            err.println("status takes no arguments.");
            return Commands.WRONG_ARGUMENTS;
        }
        var sql = """
                select current_database() || ' on PostgreSQL ' || current_setting('server_version') as place,
                       pg_size_pretty(pg_database_size(current_database())) as size,
                       (select max(version) from flyway_schema_history where success) as schema
                """;
        jdbc.sql(sql)
                .query((row, _) -> List.of(
                        "Database " + row.getString("place"),
                        "Schema   " + row.getString("schema"),
                        "Size     " + row.getString("size")))
                .single()
                .forEach(out::println);
        return 0;
    }
}
