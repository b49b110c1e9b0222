package org.groundswell.app.ui;

import java.util.Locale;

/**
 * Colour and sign of an adoption stage or an evidence tier, so that one looks the same on every page. They are known
 * here by their names because the stages themselves belong to a capability above; the sign makes sure that colour is
 * never alone.
 */
public final class Marks {

    private Marks() {}

    /** Colour of the NHS design system's tag; grey for a stage unknown here. */
    public static String stageColour(String stage) {
        return switch (name(stage)) {
            case "engaged", "committed" -> "blue";
            case "preparing" -> "purple";
            case "live" -> "aqua-green";
            case "embedded", "sustained" -> "green";
            case "lapsed" -> "orange";
            case "stopped" -> "red";
            case "paused" -> "yellow";
            case "declined" -> "pink";
            case "not eligible", "superseded", "identified", "targeted" -> "white";
            default -> "grey";
        };
    }

    /** How full the circle is tells how far the adoption has come; the other signs tell how it left. */
    public static String stageMark(String stage) {
        return switch (name(stage)) {
            case "identified", "targeted", "engaged" -> "○";
            case "committed" -> "◔";
            case "preparing" -> "◑";
            case "live" -> "◕";
            case "embedded", "sustained" -> "●";
            case "paused" -> "‖";
            case "lapsed" -> "↓";
            case "stopped" -> "■";
            case "declined", "not eligible" -> "×";
            case "superseded" -> "→";
            default -> "·";
        };
    }

    public static String tierColour(String tier) {
        return switch (name(tier)) {
            case "data-backed" -> "blue";
            case "observed" -> "green";
            default -> "grey";
        };
    }

    public static String tierMark(String tier) {
        return switch (name(tier)) {
            case "data-backed" -> "◐";
            case "observed" -> "●";
            default -> "○";
        };
    }

    /** "SELF_DECLARED" and "self-declared" as a page says it: "Self-declared". */
    public static String words(String name) {
        var words = name(name);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String name(String given) {
        var plain = given.toLowerCase(Locale.UK).replace('_', ' ');
        return switch (plain) {
            case "self declared" -> "self-declared";
            case "data backed" -> "data-backed";
            default -> plain;
        };
    }
}
