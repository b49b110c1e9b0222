package org.groundswell.app.tabular;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The names of a table's columns, line breaks and doubled blanks tidied away. Names may repeat; a column is therefore
 * spoken of by its position, counted from 0.
 */
public record Header(List<String> names) {

    public Header {
        names = List.copyOf(names);
    }

    /** A name on one line, without a byte-order mark or blanks around it. */
    static String tidy(String name) {
        return name.replace("\ufeff", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** Only the letters and digits of a name, in lower case: what synonyms are compared by. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The name of a column; "column 7" where it has none. */
    public String name(int column) {
        return names.get(column).isEmpty() ? "column " + (column + 1) : names.get(column);
    }

    /** The first column of that name, whatever its case and punctuation; -1 if there is none. */
    public int indexOf(String name) {
        var wanted = plain(name);
        for (int i = 0; i < names.size(); i++) {
            if (plain(names.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** The same for two files whose columns have the same names in the same order. */
    public String signature() {
        try {
            var plain = String.join("\n", names.stream().map(Header::plain).toList());
            var digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
