package org.groundswell.app.tabular;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.problem.Refusal.Reason;

/**
 * Which column holds what, and the other things a person says about a file before it is read.
 *
 * @param columns by name of the field, counted from 0; a field without a column is absent
 * @param options by name: the order of dates, a scheme of codes
 */
public record ColumnMapping(Map<String, Integer> columns, Map<String, String> options) {

    /** Name of the option that says how dates with slashes are written; its values are those of {@link Dates}. */
    public static final String DATES = "dates";

    public ColumnMapping {
        columns = Map.copyOf(columns);
        options = Map.copyOf(options);
    }

    /** Proposes, for each field in turn, the first unused column that bears its name or a synonym. */
    public static ColumnMapping guess(List<Field> fields, Header header) {
        var columns = new LinkedHashMap<String, Integer>();
        var used = new HashSet<Integer>();
        for (var field : fields) {
            for (int i = 0; i < header.names().size(); i++) {
                if (!used.contains(i) && field.isCalled(header.names().get(i))) {
                    columns.put(field.name(), i);
                    used.add(i);
                    break;
                }
            }
        }
        return new ColumnMapping(columns, Map.of());
    }

    /**
     * What a person chose on the mapping page: the form's values by field name, each the position of a column or "".
     *
     * @throws Refusal field by field, if a required one has no column or a column does not exist
     */
    public static ColumnMapping chosen(
            List<Field> fields, Header header, Map<String, String> form, Map<String, String> options) {
        var columns = new LinkedHashMap<String, Integer>();
        var reasons = new ArrayList<Reason>();
        for (var field : fields) {
            var choice = form.getOrDefault(field.name(), "").strip();
            if (choice.isEmpty()) {
                if (field.required()) {
                    reasons.add(new Reason(field.name(), "Select the column that holds: " + field.label()));
                }
            } else if (choice.matches("\\d{1,5}")
                    && Integer.parseInt(choice) < header.names().size()) {
                columns.put(field.name(), Integer.parseInt(choice));
            } else {
                reasons.add(new Reason(field.name(), "Select a column of this file for: " + field.label()));
            }
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return new ColumnMapping(columns, options);
    }

    public boolean has(String field) {
        return columns.containsKey(field);
    }

    /** The row's cell for a field, without blanks around it; "" where the field has no column. */
    public String cell(Row row, String field) {
        return row.at(columns.getOrDefault(field, -1));
    }

    /** An option's value, or "". */
    public String option(String name) {
        return options.getOrDefault(name, "");
    }

    public ColumnMapping with(String option, String value) {
        var more = new LinkedHashMap<>(options);
        more.put(option, value);
        return new ColumnMapping(columns, more);
    }

    /** How dates with slashes are read; day first unless the person said otherwise. */
    public Dates dates() {
        return option(DATES).equals(Dates.MONTH_FIRST.name()) ? Dates.MONTH_FIRST : Dates.DAY_FIRST;
    }

    /** Labels of the required fields without a column. */
    public List<String> missing(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.required() && !has(field.name()))
                .map(Field::label)
                .toList();
    }
}
