package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Saving;
import org.groundswell.app.ui.Link;

/**
 * Two people changed one part at once: both texts side by side, field by field, to choose from.
 *
 * @param same fields that both have alike, to be sent along
 */
public record ClashPage(
        String title,
        String by,
        String at,
        int revision,
        List<Difference> differences,
        Map<String, String> same,
        String settleUrl,
        List<Link> breadcrumbs) {

    /**
     * A field the two texts differ in; the words are for reading, the values for sending.
     *
     * @param onlyTheirs whether this reader left the field as it was, so that only the other person changed it
     */
    public record Difference(
            String name,
            String label,
            Prose theirs,
            Prose mine,
            String theirValue,
            String myValue,
            boolean onlyTheirs) {}

    static ClashPage of(Improvement improvement, PartRef ref, Saving.Clash clash, Map<String, String> mine) {
        var theirs = clash.theirs();
        var differences = new ArrayList<Difference>();
        var same = new TreeMap<String, String>();
        for (var field : fields(ref, theirs.fields(), mine)) {
            var theirValue = plain(theirs.fields().getOrDefault(field.name(), ""));
            var myValue = plain(mine.getOrDefault(field.name(), ""));
            if (theirValue.equals(myValue) || field.kind() == FormField.Kind.HIDDEN) {
                same.put(field.name(), theirValue);
            } else {
                differences.add(new Difference(
                        field.name(),
                        field.label(),
                        Prose.of(field.inWords(theirValue)),
                        Prose.of(field.inWords(myValue)),
                        theirValue,
                        myValue,
                        myValue.equals(plain(clash.opened().getOrDefault(field.name(), "")))
                                && clash.opened().containsKey(field.name())));
            }
        }
        var home = "/improvements/" + improvement.code().value();
        return new ClashPage(
                ref.kind().label(),
                theirs.by(),
                Words.time(theirs.at()),
                theirs.revision(),
                List.copyOf(differences),
                Map.copyOf(same),
                PartPage.url(improvement, ref) + "/settle",
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit")));
    }

    /** The questions of the part; for a checklist, the fields of every item either of the two has. */
    private static List<FormField> fields(PartRef ref, Map<String, String> theirs, Map<String, String> mine) {
        if (ref.kind() != PartKind.CHECKLIST) {
            return PartFields.of(ref.kind());
        }
        return IntStream.iterate(0, n -> theirs.containsKey("words-" + n) || mine.containsKey("words-" + n), n -> n + 1)
                .boxed()
                .flatMap(n -> List.of(
                        FormField.hidden("order-" + n),
                        FormField.line("time-" + n, "Item " + (n + 1) + ": time", ""),
                        FormField.line("words-" + n, "Item " + (n + 1) + ": what is done", ""),
                        FormField.line("core-" + n, "Item " + (n + 1) + ": core", ""))
                        .stream())
                .toList();
    }

    private static String plain(String value) {
        return value.replace("\r\n", "\n").strip();
    }
}
