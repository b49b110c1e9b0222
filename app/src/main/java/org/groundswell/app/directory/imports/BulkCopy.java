package org.groundswell.app.directory.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/** Brings many rows into a table by COPY, within the transaction at hand. */
@Component
class BulkCopy {

    private static final int BUFFER = 1 << 16;

    private final DataSource database;

    BulkCopy(DataSource database) {
        this.database = database;
    }

    /**
     * Copies rows; null becomes null, everything else its {@code toString}.
     *
     * @param target table and columns: {@code directory.entry_name (entry_id, name, from_date, to_date)}
     * @return how many rows were copied
     */
    long into(String target, Stream<@Nullable Object[]> rows) {
        var connection = DataSourceUtils.getConnection(database);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
            try {
                return send(copy, rows);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("copy", target, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static long send(CopyIn copy, Stream<@Nullable Object[]> rows) throws SQLException, IOException {
        var buffer = new StringBuilder(BUFFER + 1024);
        for (var each = rows.iterator(); each.hasNext(); ) {
            line(buffer, each.next());
            if (buffer.length() > BUFFER) {
                flush(copy, buffer);
            }
        }
        flush(copy, buffer);
        return copy.endCopy();
    }

    private static void flush(CopyIn copy, StringBuilder buffer) throws SQLException {
        var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private static void line(StringBuilder to, @Nullable Object[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                to.append('\t');
            }
            var cell = cells[i];
            if (cell == null) {
                to.append("\\N");
            } else {
                escape(to, cell.toString());
            }
        }
        to.append('\n');
    }

    private static void escape(StringBuilder to, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\t' -> to.append("\\t");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\\' -> to.append("\\\\");
                default -> to.append(c);
            }
        }
    }
}
