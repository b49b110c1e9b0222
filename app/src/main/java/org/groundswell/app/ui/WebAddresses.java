package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the addresses on the web in a line of plain text, so that a page can let them be followed. */
public final class WebAddresses {

    /** Only these two: an address of any other kind, such as {@code javascript:}, stays text. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”|]+");

    private WebAddresses() {}

    /** @param href where the piece leads, null for plain text */
    public record Piece(String text, @Nullable String href) {}

    /** The whole line, piece by piece. */
    public static List<Piece> in(String line) {
        var pieces = new ArrayList<Piece>();
        var found = ADDRESS.matcher(line);
        int done = 0;
        while (found.find()) {
            var address = withoutEndOfSentence(found.group());
            if (found.start() > done) {
                pieces.add(new Piece(line.substring(done, found.start()), null));
            }
            pieces.add(new Piece(address, address));
            done = found.start() + address.length();
        }
        if (done < line.length()) {
            pieces.add(new Piece(line.substring(done), null));
        }
        return List.copyOf(pieces);
    }

    /** A full stop or a closing bracket after an address belongs to the sentence, unless the bracket opened within it. */
    private static String withoutEndOfSentence(String address) {
        var rest = address;
        while (true) {
            char last = rest.charAt(rest.length() - 1);
            boolean unopened = last == ')'
                    && rest.chars().filter(c -> c == '(').count()
                            < rest.chars().filter(c -> c == ')').count();
            if (".,;:!?'’]".indexOf(last) < 0 && !unopened) {
                return rest;
            }
            rest = rest.substring(0, rest.length() - 1);
        }
    }
}
