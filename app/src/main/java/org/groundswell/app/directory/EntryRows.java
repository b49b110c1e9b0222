package org.groundswell.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows shaped like the view {@code directory.site}. */
final class EntryRows {

    private EntryRows() {}

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getString("scheme"),
                row.getString("code"),
                EntryKind.valueOf(row.getString("kind")),
                EntryType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getBoolean("name_known"),
                EntryStatus.valueOf(row.getString("status")),
                date(row, "open_date"),
                date(row, "close_date"),
                row.getString("address"),
                row.getString("town"),
                row.getString("postcode"),
                number(row, "latitude"),
                number(row, "longitude"),
                new Entry.Place(
                        row.getString("icb_code"),
                        row.getString("icb_name"),
                        row.getString("region_code"),
                        row.getString("region_name")));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Double number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
