package org.groundswell.app.sharing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Row;
import org.groundswell.app.tabular.Table;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a file of practices as words a reader should see: a file of another library says "N/A" for nothing,
 * numbers the answers of its questionnaire, holds the markup of its web pages and names owners by a code. A file in the
 * layout of an export is taken as it stands, so that what was exported is imported unchanged.
 */
final class PracticeCells {

    private static final Set<String> NOTHING = Set.of("n/a", "na", "null", "#n/a", "#value!", "#name?", "#ref!");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\. +(\\S.*)");
    private static final Pattern MARKUP = Pattern.compile(
            "</(p|div|ul|ol|li|b|i|em|strong|a|span|h[1-6])>|<br ?/?>|&(amp|nbsp|quot|lt|gt|rsquo|ndash|#\\d+);",
            Pattern.CASE_INSENSITIVE);

    private final ColumnMapping mapping;
    private final boolean asItStands;
    private final Set<String> numbered;
    private final Map<String, Entry> owners;

    private PracticeCells(ColumnMapping mapping, boolean asItStands, Set<String> numbered, Map<String, Entry> owners) {
        this.mapping = mapping;
        this.asItStands = asItStands;
        this.numbered = numbered;
        this.owners = owners;
    }

    /** @param directory the entries with these codes, asked for once */
    static PracticeCells of(
            Table table, ColumnMapping mapping, Function<Collection<String>, Map<String, Entry>> directory) {
        boolean exported = mapping.columns().entrySet().stream()
                .allMatch(
                        column -> column.getKey().equals(table.header().names().get(column.getValue())));
        var numbered = mapping.columns().keySet().stream()
                .filter(field -> isNumbered(table, mapping, field))
                .collect(Collectors.toSet());
        var codes = table.rowsBelowHeader().stream()
                .map(row -> mapping.cell(row, "owner"))
                .flatMap(PracticeCells::codes)
                .collect(Collectors.toSet());
        return new PracticeCells(
                mapping,
                exported && mapping.has("code"),
                numbered,
                codes.isEmpty() ? Map.of() : directory.apply(codes));
    }

    /** Cells of every column in the order of {@link PracticeFields#ALL}, as {@link Practice#cells} has them. */
    static PracticeCells ofOurs() {
        var fields = PracticeFields.ALL;
        var columns = IntStream.range(0, fields.size())
                .boxed()
                .collect(Collectors.toMap(i -> fields.get(i).name(), Function.identity()));
        return new PracticeCells(new ColumnMapping(columns, Map.of()), true, Set.of(), Map.of());
    }

    /** The row {@link #ofOurs} reads. */
    static Row row(Map<String, String> cells) {
        return new Row(
                1,
                PracticeFields.ALL.stream()
                        .map(field -> cells.getOrDefault(field.name(), ""))
                        .toList());
    }

    /** Whether every answer of the column is numbered and some are given more than once, as those of a list are. */
    private static boolean isNumbered(Table table, ColumnMapping mapping, String field) {
        var given = table.rowsBelowHeader().stream()
                .map(row -> mapping.cell(row, field))
                .filter(cell -> !isNothing(cell))
                .toList();
        return new HashSet<>(given).size() < given.size()
                && given.stream().allMatch(cell -> NUMBERED.matcher(cell).matches());
    }

    private static boolean isNothing(String cell) {
        return cell.isEmpty() || NOTHING.contains(cell.toLowerCase(Locale.ROOT));
    }

    /** A code by itself, or behind the name of its scheme: "vha_640A0". */
    private static Stream<String> codes(String owner) {
        return owner.isEmpty() || owner.contains(" ")
                ? Stream.of()
                : Stream.of(owner, owner.substring(owner.indexOf('_') + 1))
                        .filter(code -> !code.isEmpty())
                        .distinct();
    }

    /** The words of a cell, "" where it says nothing. */
    String text(Row row, String field) {
        var owner = field.equals("owner") ? owner(row) : null;
        if (owner != null) {
            return owner.name();
        }
        var cell = mapping.cell(row, field).replace("\r\n", "\n");
        // An apostrophe that keeps a spreadsheet from taking the cell for a formula is no part of it.
        var words = cell.matches("(?s)'[=+\\-@].*") ? cell.substring(1) : cell;
        if (asItStands) {
            return words;
        }
        if (isNothing(words)) {
            return "";
        }
        var answer = NUMBERED.matcher(words);
        return plain(numbered.contains(field) && answer.matches() ? answer.group(1) : words);
    }

    /** The id of the owner's entry in the directory; "" where the owner is no code that it knows. */
    String ownerEntry(Row row) {
        var owner = owner(row);
        return owner == null ? "" : owner.id().value().toString();
    }

    /** What was understood in a row and should be looked at. */
    List<String> warnings(Row row) {
        var said = mapping.cell(row, "owner");
        var owner = owner(row);
        if (owner != null) {
            return List.of("“%s” is the code of %s".formatted(said, owner.name()));
        }
        boolean code = !asItStands && !isNothing(said) && said.matches("\\S*(\\d|_)\\S*");
        return code
                ? List.of("The owner “%s” looks like a code that the directory does not know".formatted(said))
                : List.of();
    }

    private @Nullable Entry owner(Row row) {
        return codes(mapping.cell(row, "owner"))
                .map(owners::get)
                .filter(Objects::nonNull)
                .filter(Entry::nameKnown)
                .findFirst()
                .orElse(null);
    }

    /** The words of a piece of a web page, its paragraphs and items on lines of their own. */
    private static String plain(String words) {
        if (!MARKUP.matcher(words).find()) {
            return words;
        }
        var body = Jsoup.parse(words.replace("\n", "<br>")).body();
        body.select("p, div, ul, ol, li, h1, h2, h3, h4, h5, h6").forEach(element -> element.prependText("\n"));
        return body.wholeText()
                .replace('\u00a0', ' ')
                .replaceAll("[ \t]*\n[ \t]*", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
