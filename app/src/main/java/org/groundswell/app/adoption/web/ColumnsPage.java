package org.groundswell.app.adoption.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionFields;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Field;
import org.groundswell.app.tabular.Table;
import org.groundswell.app.tabular.UploadedFiles.UploadedFile;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Column;
import org.groundswell.app.ui.Link;

/** Which column of an uploaded file holds what, and what its words mean. */
public record ColumnsPage(
        String programme,
        String url,
        String file,
        String encoding,
        List<Selection> fields,
        List<Selection> words,
        List<Choice> stages,
        List<Choice> tiers,
        List<Choice> dates,
        List<Choice> reasons,
        String owner,
        List<Column> sampleColumns,
        List<List<String>> sample,
        List<Link> breadcrumbs) {

    /** More words than this and the column is not one of statuses. */
    private static final int MOST_WORDS = 30;

    private static final int SAMPLE = 4;

    /** One choice to make. */
    public record Selection(String name, String label, String hint, List<Choice> choices) {}

    static ColumnsPage of(Programme programme, UploadedFile file, Table table, ColumnMapping mapping) {
        var url = "/programmes/" + programme.code() + "/import";
        var header = table.header();
        var columns =
                IntStream.range(0, header.names().size()).mapToObj(header::name).toList();
        return new ColumnsPage(
                programme.name(),
                url + "/" + file.id(),
                file.name(),
                table.format().sentence(),
                AdoptionFields.ALL.stream()
                        .map(field -> field(field, columns, mapping))
                        .toList(),
                words(table, mapping).stream().map(word -> word(word, mapping)).toList(),
                stages(mapping.option(AdoptionFields.STAGE), "The column says it", List.of()),
                AdoptionWords.tiers(
                        mapping.option(AdoptionFields.TIER).isEmpty()
                                ? "SELF_DECLARED"
                                : mapping.option(AdoptionFields.TIER)),
                Stream.of(Dates.values())
                        .map(dates -> new Choice(dates.name(), dates.label()).selected(dates == mapping.dates()))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", "Refuse the row")),
                                Stream.of(Reason.values())
                                        .filter(reason -> reason != Reason.OTHER)
                                        .map(reason -> new Choice(reason.code(), reason.label())
                                                .selected(reason.code().equals(mapping.option(AdoptionFields.REASON)))))
                        .toList(),
                mapping.option(AdoptionFields.OWNER),
                columns.stream().map(Column::text).toList(),
                table.rowsBelowHeader().stream()
                        .limit(SAMPLE)
                        .map(row -> IntStream.range(0, columns.size())
                                .mapToObj(row::at)
                                .toList())
                        .toList(),
                Stream.concat(ProgrammeLinks.breadcrumbs(programme).stream(), Stream.of(new Link("Import", url)))
                        .toList());
    }

    /** The words of the stage column, or none while it has no column, or too many to be statuses. */
    static Set<String> words(Table table, ColumnMapping mapping) {
        var words = new LinkedHashSet<String>();
        if (mapping.has("stage")) {
            table.rowsBelowHeader().forEach(row -> words.add(mapping.cell(row, "stage")));
            words.remove("");
        }
        return words.size() > MOST_WORDS ? Set.of() : words;
    }

    private static Selection field(Field field, List<String> columns, ColumnMapping mapping) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", field.required() ? "Choose a column" : "No column"));
        for (int i = 0; i < columns.size(); i++) {
            choices.add(new Choice(String.valueOf(i), columns.get(i))
                    .selected(Integer.valueOf(i).equals(mapping.columns().get(field.name()))));
        }
        return new Selection(
                "column." + field.name(),
                field.required() ? field.label() : field.label() + " (optional)",
                field.hint(),
                choices);
    }

    private static Selection word(String word, ColumnMapping mapping) {
        var name = AdoptionFields.MEANS + word.toLowerCase(Locale.ROOT);
        var chosen = mapping.option(name).isEmpty() ? AdoptionFields.guess(word) : mapping.option(name);
        return new Selection(
                name,
                "“" + word + "” means",
                "",
                stages(
                        chosen,
                        "Refuse these rows",
                        List.of(
                                new Choice(AdoptionFields.PLAN, "A plan: the date is when it is meant to go live"),
                                new Choice(AdoptionFields.LEAVE, "Leave these rows out"))));
    }

    private static List<Choice> stages(String selected, String none, List<Choice> more) {
        return Stream.of(
                        Stream.of(new Choice("", none)),
                        AdoptionWords.stages(List.of(AdoptionStage.values()), selected).stream(),
                        more.stream()
                                .map(choice -> choice.selected(choice.value().equals(selected))))
                .flatMap(choices -> choices)
                .toList();
    }
}
