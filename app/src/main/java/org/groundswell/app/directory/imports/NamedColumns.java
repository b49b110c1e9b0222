package org.groundswell.app.directory.imports;

import java.util.HashMap;
import java.util.Map;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Header;

/**
 * Columns somebody has named beforehand, without seeing the file's positions.
 *
 * @param columns name of the column by name of the field: {@code code → StationNumber}; "" for "no column"
 * @param options as in {@link ColumnMapping#options()}
 */
public record NamedColumns(Map<String, String> columns, Map<String, String> options) {

    public static final NamedColumns NONE = new NamedColumns(Map.of(), Map.of());

    public NamedColumns {
        columns = Map.copyOf(columns);
        options = Map.copyOf(options);
    }

    /**
     * The proposal, with what is named here in its place.
     *
     * @throws Refusal if the file has no such column or field
     */
    ColumnMapping over(ColumnMapping proposal, Header header) {
        var merged = new HashMap<>(proposal.columns());
        columns.forEach((field, column) -> {
            if (SiteListFields.ALL.stream().noneMatch(known -> known.name().equals(field))) {
                throw new Refusal("map", "There is nothing called “%s” in a list of sites".formatted(field));
            }
            int position = header.indexOf(column);
            if (column.isEmpty()) {
                merged.remove(field);
            } else if (position < 0) {
                throw new Refusal(
                        "map",
                        "The file has no column “%s”. It has: %s".formatted(column, String.join(", ", header.names())));
            } else {
                merged.put(field, position);
            }
        });
        var all = new HashMap<>(proposal.options());
        all.putAll(options);
        return new ColumnMapping(merged, all);
    }
}
