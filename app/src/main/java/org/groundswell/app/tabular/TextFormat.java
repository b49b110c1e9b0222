package org.groundswell.app.tabular;

/**
 * How a file was written.
 *
 * @param encoding  as a person would say it: "UTF-8", "UTF-8 with a byte-order mark", "Windows-1252", "UTF-16"
 * @param separator between the columns
 */
public record TextFormat(String encoding, char separator) {

    /** Read as UTF-8 the file made no sense, so that another encoding had to be assumed. */
    public boolean isAssumed() {
        return encoding.equals(TextBytes.FALLBACK);
    }

    /** The separator in words: "comma". */
    public String separatorName() {
        return switch (separator) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            default -> "“" + separator + "”";
        };
    }

    /** A sentence for the person who uploaded the file. */
    public String sentence() {
        return isAssumed()
                ? "Read as Windows-1252, because it is not valid UTF-8: check names with accents. Columns are separated by %s."
                        .formatted(separatorName())
                : "Read as %s, columns separated by %s.".formatted(encoding, separatorName());
    }
}
