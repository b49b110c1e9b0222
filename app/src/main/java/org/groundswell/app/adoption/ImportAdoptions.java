package org.groundswell.app.adoption;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.command.CommandLineCommand;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code import adoptions FILE --programme CODE}: the same as the import page, for loads on a schedule. */
@Component
class ImportAdoptions implements CommandLineCommand {

    private static final int WRONG_ARGUMENTS = 2;
    private static final Map<String, String> OPTIONS =
            Map.of("--owner", AdoptionFields.OWNER, "--tier", AdoptionFields.TIER, "--stage", AdoptionFields.STAGE);

    private final AdoptionImports imports;
    private final Programmes programmes;

    ImportAdoptions(AdoptionImports imports, Programmes programmes) {
        this.imports = imports;
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "import adoptions";
    }

    @Override
    public String usage() {
        return "FILE --programme CODE [--stage STAGE] [--owner NAME] [--tier TIER] [--dry-run] [--json] [--skip-refused]";
    }

    @Override
    public String summary() {
        return "records the stages of a programme's sites from a CSV file, all or nothing";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        String file = null;
        String code = null;
        boolean dryRun = false;
        boolean json = false;
        boolean skip = false;
        var options = new LinkedHashMap<String, String>();
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            boolean valued = argument.equals("--programme") || OPTIONS.containsKey(argument);
            if (valued && !rest.hasNext()) {
                err.println(argument + " needs a value");
                return WRONG_ARGUMENTS;
            }
            switch (argument) {
                case "--dry-run" -> dryRun = true;
                case "--json" -> json = true;
                case "--skip-refused" -> skip = true;
                case "--programme" -> code = rest.next();
                default -> {
                    var option = OPTIONS.get(argument);
                    if (option != null) {
                        options.put(option, rest.next());
                    } else if (argument.startsWith("--") || file != null) {
                        err.println("Not understood: " + argument);
                        return WRONG_ARGUMENTS;
                    } else {
                        file = argument;
                    }
                }
            }
        }
        if (file == null || code == null) {
            err.println("Usage: " + name() + " " + usage());
            return WRONG_ARGUMENTS;
        }
        return load(Path.of(file), code, options, dryRun, json, skip, out, err);
    }

    private int load(
            Path file,
            String code,
            Map<String, String> options,
            boolean dryRun,
            boolean json,
            boolean skip,
            PrintStream out,
            PrintStream err) {
        try {
            var programme = programmes
                    .find(code)
                    .orElseThrow(() -> new Refusal("programme", "No programme has the code " + code));
            var table = Table.read(Files.readAllBytes(file));
            ColumnMapping mapping = imports.mapping(table);
            for (var option : options.entrySet()) {
                mapping = mapping.with(option.getKey(), option.getValue());
            }
            var plan = imports.plan(programme, table, mapping, Optional.empty());
            int refused = plan.counts().getOrDefault(RowOutcome.REFUSED, 0);
            plan.rows().stream()
                    .filter(row -> row.outcome() == RowOutcome.REFUSED)
                    .forEach(row -> err.println("line " + row.line() + ": " + row.words()));
            if (!dryRun && (refused == 0 || skip)) {
                plan = imports.apply(programme, table, mapping, skip, Optional.empty());
            }
            print(plan, json, out);
            if (refused > 0) {
                err.println(skip ? refused + " rows were left aside." : "Nothing was recorded.");
            }
            return refused > 0 && !skip ? 1 : 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        } catch (IOException e) {
            err.println("The file cannot be read: " + file);
            return 1;
        }
    }

    private static void print(ImportPlan plan, boolean json, PrintStream out) {
        var counts = new LinkedHashMap<String, Integer>();
        plan.counts().forEach((outcome, rows) -> counts.put(outcome.name().toLowerCase(Locale.ROOT), rows));
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(counts));
        } else {
            counts.forEach((outcome, rows) -> out.println(outcome + " " + rows));
        }
    }
}
