package org.groundswell.app.tabular;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One field of the mapping page: which column holds it. The template {@code tabular/mapping} shows a list of these as
 * selects named {@code column.} and the field's name, each with an example from the file.
 *
 * @param chosen  position of the proposed or chosen column, -1 for none
 * @param columns names of all columns, in order
 * @param example what the first filled row says in the chosen column, "" if there is none
 */
public record MappingChoice(Field field, int chosen, List<String> columns, String example) {

    public MappingChoice {
        columns = List.copyOf(columns);
    }

    /** One choice for each field, as the mapping has it. */
    public static List<MappingChoice> of(List<Field> fields, Table table, ColumnMapping mapping) {
        var header = table.header();
        var names =
                IntStream.range(0, header.names().size()).mapToObj(header::name).toList();
        return fields.stream()
                .map(field -> {
                    int chosen = mapping.columns().getOrDefault(field.name(), -1);
                    return new MappingChoice(field, chosen, names, example(table, chosen));
                })
                .toList();
    }

    private static String example(Table table, int column) {
        return table.rowsBelowHeader().stream()
                .map(row -> row.at(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
