package org.groundswell.app.directory;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.app.directory.imports.ImportMode;
import org.groundswell.app.directory.imports.ImportResult;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.directory.imports.NamedColumns;
import org.groundswell.app.directory.imports.Progress;

/** Fills the directory the way people do: by lists. */
public final class DirectoryFixtures {

    private DirectoryFixtures() {}

    public static ImportResult bring(Imports imports, OdsFile file, String asAt) {
        return bring(imports, file.bytes(), asAt, NamedColumns.NONE);
    }

    /** A list with column names, of the scheme ODS and the type the options say. */
    public static ImportResult bring(Imports imports, String csv, String asAt, Map<String, String> options) {
        return bring(imports, csv.getBytes(StandardCharsets.UTF_8), asAt, new NamedColumns(Map.of(), options));
    }

    public static ImportResult bring(Imports imports, byte[] content, String asAt, NamedColumns columns) {
        return imports.runNow(
                content, "list.csv", LocalDate.parse(asAt), columns, ImportMode.SKIP_REFUSED, Progress.NONE);
    }

    /** The counts that are not zero, by their names on the command line. */
    public static Map<String, Integer> counts(ImportResult result) {
        return result.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .collect(Collectors.toMap(count -> count.getKey().key(), Map.Entry::getValue));
    }
}
