package org.groundswell.app.directory.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.imports.Brought;
import org.groundswell.app.directory.imports.SiteListFields;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Header;
import org.groundswell.app.tabular.MappingChoice;
import org.groundswell.app.tabular.Table;
import org.groundswell.app.ui.Choice;

/**
 * Choosing which column of a list holds what.
 *
 * @param note    how the file was read
 * @param fields  each with the columns to choose from and an example from the file
 * @param types   what all rows are, where no column says
 * @param columns names of all columns of the file
 * @param sample  its first rows
 */
public record ColumnsPage(
        String href,
        String fileName,
        String note,
        List<MappingChoice> fields,
        String scheme,
        List<Choice> types,
        List<Choice> dates,
        List<String> columns,
        List<List<String>> sample) {

    private static final String PREFIX = "column.";
    private static final int SAMPLE_ROWS = 3;

    static ColumnsPage of(Brought brought, Table table, ColumnMapping mapping) {
        var header = table.header();
        var chosenType = mapping.option(SiteListFields.TYPE);
        var types = new ArrayList<>(
                List.of(new Choice("", "Keep what is known; other site if new").selected(chosenType.isEmpty())));
        Arrays.stream(EntryType.values())
                .map(type -> new Choice(type.name(), type.label())
                        .selected(type.name().equals(chosenType)))
                .forEach(types::add);
        var names =
                IntStream.range(0, header.names().size()).mapToObj(header::name).toList();
        return new ColumnsPage(
                ImportPage.href(brought.id()),
                brought.fileName(),
                table.format().sentence(),
                MappingChoice.of(SiteListFields.ALL, table, mapping),
                mapping.option(SiteListFields.SCHEME).isEmpty() ? "ODS" : mapping.option(SiteListFields.SCHEME),
                types,
                Arrays.stream(Dates.values())
                        .map(order -> new Choice(order.name(), order.label()).selected(order == mapping.dates()))
                        .toList(),
                names,
                table.rowsBelowHeader().stream()
                        .limit(SAMPLE_ROWS)
                        .map(row -> IntStream.range(0, names.size())
                                .mapToObj(row::at)
                                .toList())
                        .toList());
    }

    /** The columns chosen in a form, by field. */
    static Map<String, String> columns(Map<String, String> form) {
        var columns = new HashMap<String, String>();
        form.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                columns.put(name.substring(PREFIX.length()), value);
            }
        });
        return columns;
    }

    /** What was chosen, as far as it makes sense, so that a refused form comes back as it was sent. */
    static ColumnMapping typed(Map<String, String> form, Header header, Map<String, String> options) {
        var columns = new HashMap<String, Integer>();
        columns(form).forEach((field, value) -> {
            if (value.matches("\\d{1,5}")
                    && Integer.parseInt(value) < header.names().size()) {
                columns.put(field, Integer.parseInt(value));
            }
        });
        return new ColumnMapping(columns, options);
    }
}
