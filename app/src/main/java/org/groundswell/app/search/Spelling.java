package org.groundswell.app.search;

import java.util.List;
import java.util.Map;

/**
 * One form for words that British and American English spell differently: anaemia and anemia, organisation and
 * organization, tumour and tumor. The form is never shown, so it need not be a word: what counts is that both spellings
 * lead to the same form, and that two different words seldom do.
 */
final class Spelling {

    private static final int SHORTEST = 5;

    /** Beginnings that no rule covers, and what stands for them. */
    private static final Map<String, String> BEGINNINGS = Map.ofEntries(
            Map.entry("programme", "program"),
            Map.entry("licence", "license"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("pretence", "pretense"),
            Map.entry("practise", "practice"),
            Map.entry("practising", "practicing"),
            Map.entry("judgement", "judgment"),
            Map.entry("acknowledgement", "acknowledgment"),
            Map.entry("sceptic", "skeptic"),
            Map.entry("speciality", "specialty"),
            Map.entry("specialities", "specialties"),
            Map.entry("preventative", "preventive"),
            Map.entry("mould", "mold"),
            Map.entry("pyjama", "pajama"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("ageing", "aging"),
            Map.entry("enroll", "enrol"),
            Map.entry("fulfill", "fulfil"),
            Map.entry("skillful", "skilful"),
            Map.entry("installment", "instalment"),
            Map.entry("orientated", "oriented"),
            Map.entry("sulph", "sulf"),
            Map.entry("artefact", "artifact"),
            Map.entry("grey", "gray"));

    /** Verbs that double their last letter in Britain before an ending, and do not in America. */
    private static final List<String> DOUBLING = List.of(
            "travel", "label", "model", "cancel", "counsel", "signal", "level", "channel", "fuel", "total", "dial",
            "tunnel", "panel", "pencil", "marshal", "marvel", "quarrel", "initial", "medal", "spiral", "funnel");

    private Spelling() {}

    /** @param word in lower case */
    static String common(String word) {
        if (word.length() < SHORTEST - 1) {
            return word;
        }
        var form = beginning(word);
        if (form.length() < SHORTEST) {
            return form;
        }
        form = undoubled(form);
        if (form.indexOf("ae") >= 0) {
            form = form.replace("ae", "e");
        }
        if (form.indexOf("oe") >= 0) {
            form = form.replace("oe", "e");
        }
        if (form.indexOf("our", 1) > 0) {
            form = form.charAt(0) + form.substring(1).replace("our", "or");
        }
        if (form.indexOf('z') > 0) {
            form = form.replace("iza", "isa")
                    .replace("ize", "ise")
                    .replace("izi", "isi")
                    .replace("yze", "yse")
                    .replace("yzi", "ysi");
        }
        return ending(form);
    }

    private static String beginning(String word) {
        for (int length = Math.min(word.length(), 15); length >= 4; length--) {
            var instead = BEGINNINGS.get(word.substring(0, length));
            if (instead != null) {
                return instead + word.substring(length);
            }
        }
        return word;
    }

    private static String undoubled(String word) {
        int doubled = word.indexOf("ll");
        return doubled > 1 && doubled + 2 < word.length() && DOUBLING.contains(word.substring(0, doubled + 1))
                ? word.substring(0, doubled) + word.substring(doubled + 1)
                : word;
    }

    /** Centre and center, centred and centered, catalogue and catalog. */
    private static String ending(String word) {
        for (var letter : List.of("t", "b", "v")) {
            if (word.endsWith(letter + "re")) {
                return word.substring(0, word.length() - 2) + "er";
            }
            if (word.endsWith(letter + "res")) {
                return word.substring(0, word.length() - 3) + "ers";
            }
            if (word.endsWith(letter + "red")) {
                return word.substring(0, word.length() - 3) + "ered";
            }
        }
        if (word.endsWith("ogue")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("ogues") ? word.substring(0, word.length() - 3) + "s" : word;
    }
}
