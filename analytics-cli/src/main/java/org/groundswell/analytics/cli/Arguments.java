package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The command line after the command: a file and options, {@code --name value} or {@code --name=value}. */
final class Arguments {

    /** What every command takes. */
    private static final List<Option> COMMON = List.of(
            new Option("format", "FORMAT", "csv (the default), json or svg"),
            new Option("columns", "ROLE=NAME,...", "names of columns where they differ, as in value=Rate"),
            Option.flag("skip-bad-rows", "compute without bad rows; they are reported and the exit code is 3"),
            Option.flag("help", "this text"));

    private final Map<String, String> values;
    private final String file;

    private Arguments(Map<String, String> values, String file) {
        this.values = values;
        this.file = file;
    }

    /** A command's own options and those that every command takes. */
    static List<Option> with(List<Option> own) {
        var all = new ArrayList<>(own);
        all.addAll(COMMON);
        return all;
    }

    static Arguments parse(Command command, List<String> args) {
        var values = new HashMap<String, String>();
        String file = "-";
        boolean hasFile = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (!arg.startsWith("--")) {
                if (hasFile) {
                    throw new UsageError("One file is read; got " + file + " and " + arg);
                }
                file = arg;
                hasFile = true;
                continue;
            }
            int equals = arg.indexOf('=');
            String name = arg.substring(2, equals < 0 ? arg.length() : equals);
            var option = with(command.options()).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new UsageError(command.name() + " has no option --" + name));
            String value = equals < 0 ? "" : arg.substring(equals + 1);
            if (option.takesValue() && equals < 0) {
                if (++i == args.size()) {
                    throw new UsageError("--" + option.usage() + " needs a value");
                }
                value = args.get(i);
            }
            values.put(name, value);
        }
        return new Arguments(values, file);
    }

    /** The file to read, {@code -} for standard input. */
    String file() {
        return file;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    OptionalDouble number(String name) {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        double value = Numbers.parse(text(name).orElseThrow());
        if (Double.isNaN(value)) {
            throw new UsageError("--%s needs a number, got \"%s\"".formatted(name, values.get(name)));
        }
        return OptionalDouble.of(value);
    }

    OptionalInt whole(String name) {
        var value = number(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (value.getAsDouble() != Math.rint(value.getAsDouble())) {
            throw new UsageError("--%s needs a whole number, got \"%s\"".formatted(name, values.get(name)));
        }
        return OptionalInt.of((int) value.getAsDouble());
    }

    /** Whole numbers separated by commas; none when the option is not there. */
    int[] wholes(String name) {
        var list = text(name).orElse("");
        if (list.isBlank()) {
            return new int[0];
        }
        try {
            return List.of(list.split(",", -1)).stream()
                    .mapToInt(each -> Integer.parseInt(each.strip()))
                    .toArray();
        } catch (NumberFormatException e) {
            throw new UsageError("--%s needs whole numbers separated by commas, got \"%s\"".formatted(name, list));
        }
    }

    /** One of the names of an enum, small letters with dashes. */
    <E extends Enum<E>> E choice(String name, E usual) {
        var given = text(name);
        if (given.isEmpty()) {
            return usual;
        }
        var wanted = given.get().toUpperCase(Locale.ROOT).replace('-', '_');
        var all = usual.getDeclaringClass().getEnumConstants();
        for (var each : all) {
            if (each.name().equals(wanted)) {
                return each;
            }
        }
        throw new UsageError("--%s needs one of %s, got \"%s\"".formatted(name, names(all), given.get()));
    }

    Format format() {
        return choice("format", Format.CSV);
    }

    /** The column that plays a role, which is also its name unless the command line says otherwise. */
    String column(String role) {
        for (var pair : text("columns").orElse("").split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equals(role)) {
                return pair.substring(equals + 1).strip();
            }
        }
        return role;
    }

    static String names(Enum<?>... all) {
        var names = new ArrayList<String>();
        for (var each : all) {
            names.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", names);
    }
}
