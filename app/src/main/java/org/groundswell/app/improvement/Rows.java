package org.groundswell.app.improvement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Columns of the schema as the values they stand for. */
final class Rows {

    private Rows() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    static Set<Setting> settings(Array array) throws SQLException {
        return constants(array, Setting.class);
    }

    /** The columns {@code conditions}, {@code other_conditions} and {@code population_groups}. */
    static Focus focus(ResultSet row) throws SQLException {
        return new Focus(
                constants(row.getArray("conditions"), ClinicalArea.class),
                texts(row.getArray("other_conditions")),
                constants(row.getArray("population_groups"), PopulationGroup.class));
    }

    private static <E extends Enum<E>> Set<E> constants(Array array, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String[] names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }
}
