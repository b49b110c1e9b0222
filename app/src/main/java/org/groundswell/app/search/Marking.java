package org.groundswell.app.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Marks the words that were looked for, and chooses the part of a text that says most about them. */
final class Marking {

    private static final int SHOWN = 260;
    private static final int BEFORE = 60;

    /** Nobody waits for a book to be searched for its best sentence. */
    private static final int READ = 20_000;

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /** @param wanted stems of words and phrases */
    Marking(List<List<String>> wanted) {
        for (var phrase : wanted) {
            byFirst.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>()).add(phrase);
        }
    }

    /** A place where something wanted stands. */
    private record Place(int start, int end, List<String> what) {}

    /** The whole text in pieces. */
    List<Piece> marked(String text) {
        return pieces(text, 0, text.length(), places(text));
    }

    /** The part of the texts in which most of what was wanted stands; the beginning of the first if nothing does. */
    List<Piece> snippet(String... texts) {
        var best = new Window("", 0, 0, List.of(), 0);
        for (var text : texts) {
            var found = best(text.substring(0, Math.min(text.length(), READ)));
            if (found.worth() > best.worth() || best.text().isEmpty()) {
                best = found;
            }
        }
        if (best.text().isEmpty()) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        if (best.start() > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(best.text(), best.start(), best.end(), best.places()));
        if (best.end() < best.text().length()) {
            pieces.add(new Piece(" …", false));
        }
        return List.copyOf(pieces);
    }

    /** @param worth how many different things wanted stand in it */
    private record Window(String text, int start, int end, List<Place> places, int worth) {}

    private Window best(String text) {
        var places = byFirst.isEmpty() ? List.<Place>of() : places(text);
        int start = 0;
        int worth = 0;
        for (int from = 0; from < places.size(); from++) {
            var different = new HashSet<List<String>>();
            for (int n = from;
                    n < places.size() && places.get(n).end() <= places.get(from).start() + SHOWN - BEFORE;
                    n++) {
                different.add(places.get(n).what());
            }
            if (different.size() > worth) {
                worth = different.size();
                start = places.get(from).start();
            }
        }
        int begin = start <= BEFORE ? 0 : wordFrom(text, start - BEFORE, start);
        int end = text.length() - begin <= SHOWN ? text.length() : wordBefore(text, begin + SHOWN, begin);
        return new Window(text, begin, end, places, worth);
    }

    private static int wordFrom(String text, int at, int most) {
        int space = text.indexOf(' ', at);
        return space < 0 || space >= most ? at : space + 1;
    }

    private static int wordBefore(String text, int at, int least) {
        int space = text.lastIndexOf(' ', at);
        int cut = space <= least ? at : space;
        return Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    private List<Place> places(String text) {
        var tokens = Language.tokens(text);
        var places = new ArrayList<Place>();
        for (int n = 0; n < tokens.size(); n++) {
            int at = n;
            var longest = byFirst.getOrDefault(tokens.get(n).stem(), List.of()).stream()
                    .filter(phrase -> standsAt(phrase, tokens, at))
                    .max((a, b) -> Integer.compare(a.size(), b.size()));
            if (longest.isPresent()) {
                int last = n + longest.get().size() - 1;
                places.add(new Place(tokens.get(n).start(), tokens.get(last).end(), longest.get()));
                n = last;
            }
        }
        return places;
    }

    private static boolean standsAt(List<String> phrase, List<Language.Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int n = 0; n < phrase.size(); n++) {
            if (!phrase.get(n).equals(tokens.get(at + n).stem())) {
                return false;
            }
        }
        return true;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Place> places) {
        var pieces = new ArrayList<Piece>();
        int at = start;
        for (var place : places) {
            if (place.start() >= at && place.end() <= end) {
                if (place.start() > at) {
                    pieces.add(new Piece(text.substring(at, place.start()), false));
                }
                pieces.add(new Piece(text.substring(place.start(), place.end()), true));
                at = place.end();
            }
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return List.copyOf(pieces);
    }
}
