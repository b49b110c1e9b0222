package org.groundswell.app.directory.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.groundswell.app.command.CommandLineCommand;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Dates;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code import sites FILE}: the same import as on the page, for scheduled loads. */
@Component
class ImportSites implements CommandLineCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private final Imports imports;
    private final Directory directory;

    ImportSites(Imports imports, Directory directory) {
        this.imports = imports;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "import sites";
    }

    @Override
    public String usage() {
        return "FILE [--as-at DATE] [--dry-run] [--json] [--skip-refused] [--scheme ODS] [--type TYPE]"
                + " [--map FIELD=COLUMN]... [--month-first]";
    }

    @Override
    public String summary() {
        return "brings a list of organisations or sites into the directory";
    }

    /** What the arguments say. */
    private record Options(Path file, LocalDate asAt, boolean json, ImportMode mode, NamedColumns columns) {}

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Options options;
        try {
            options = options(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("Usage: " + name() + " " + usage());
            return WRONG_USE;
        }
        try {
            var content = Files.readAllBytes(options.file());
            var fileName = options.file().getFileName().toString();
            var result =
                    imports.runNow(content, fileName, options.asAt(), options.columns(), options.mode(), Progress.NONE);
            report(result, options, out, err);
            boolean complete = result.count(ChangeKind.REFUSED) == 0 || options.mode() == ImportMode.SKIP_REFUSED;
            return complete ? DONE : REFUSED;
        } catch (NoSuchFileException _) {
            err.println("There is no file " + options.file());
            return WRONG_USE;
        } catch (IOException e) {
            err.println("The file " + options.file() + " cannot be read: " + e.getMessage());
            return WRONG_USE;
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> err.println(reason.message()));
            return REFUSED;
        }
    }

    private static void report(ImportResult result, Options options, PrintStream out, PrintStream err) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var kind : ChangeKind.values()) {
            counts.put(kind.key(), result.count(kind));
        }
        if (options.json()) {
            out.println(JsonMapper.shared().writeValueAsString(counts));
        } else {
            counts.forEach((kind, count) -> out.printf("%-10s %d%n", kind, count));
        }
        err.println("%s, as at %s".formatted(result.format().label(), options.asAt()));
        result.notes().forEach(err::println);
        result.refused().forEach(row -> err.println("line %d: %s: %s".formatted(row.line(), row.code(), row.reason())));
        if (options.mode() == ImportMode.DRY_RUN) {
            err.println("Dry run: nothing was changed.");
        } else if (!result.applied()) {
            err.println("Nothing was changed, because rows were refused. Put them right, or add --skip-refused to"
                    + " leave them out.");
        }
    }

    private Options options(List<String> arguments) {
        var files = new ArrayList<String>();
        var columns = new HashMap<String, String>();
        Map<String, String> options = new HashMap<>();
        var asAt = directory.today();
        boolean json = false;
        boolean dryRun = false;
        boolean skipRefused = false;
        for (var rest = arguments.listIterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--dry-run" -> dryRun = true;
                case "--skip-refused" -> skipRefused = true;
                case "--month-first" -> options.put(ColumnMapping.DATES, Dates.MONTH_FIRST.name());
                case "--as-at" -> asAt = date(value(argument, rest));
                case "--scheme" -> options.put(SiteListFields.SCHEME, value(argument, rest));
                case "--type" -> options.put(SiteListFields.TYPE, type(value(argument, rest)));
                case "--map" -> {
                    var pair = value(argument, rest).split("=", 2);
                    columns.put(pair[0], pair.length == 2 ? pair[1] : "");
                }
                default -> {
                    if (argument.startsWith("--")) {
                        throw new IllegalArgumentException("There is no option " + argument);
                    }
                    files.add(argument);
                }
            }
        }
        if (files.size() != 1) {
            throw new IllegalArgumentException("Name one file, not " + files.size());
        }
        var mode = dryRun ? ImportMode.DRY_RUN : skipRefused ? ImportMode.SKIP_REFUSED : ImportMode.ALL;
        return new Options(Path.of(files.getFirst()), asAt, json, mode, new NamedColumns(columns, options));
    }

    private static String value(String option, ListIterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException("The option " + option + " needs a value");
        }
        return rest.next();
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Write the date after --as-at as 2025-11-30, not " + text, e);
        }
    }

    private static String type(String words) {
        return EntryType.named(words)
                .map(Enum::name)
                .orElseThrow(() -> new IllegalArgumentException("There is no type of site “%s”".formatted(words)));
    }
}
