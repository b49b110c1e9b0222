package org.groundswell.app.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps patients out of free text. Groundswell holds aggregates only, so words that hold a valid NHS number are refused
 * before they are saved.
 *
 * <p>An NHS number is ten digits, often written 3-3-4 with spaces or dashes. The tenth is a check digit: the first nine
 * weighted 10 to 2, summed, modulo 11, taken from 11 (11 counts as 0, and 10 is never issued). One number in eleven
 * passes by chance, so a ten-digit telephone number may be refused; the message says what to do then.
 *
 * <p>Source: NHS Data Dictionary, NHS number, "check digit".
 */
public final class PatientData {

    private static final int DIGITS = 10;

    /** A digit, then nine more, each with at most two marks before it, and no digit on either side. */
    private static final Pattern CANDIDATE =
            Pattern.compile("(?<!\\d)\\d(?:[ \\u00a0.\\-\\u2010-\\u2013]{0,2}\\d){9}(?!\\d)");

    private PatientData() {}

    /**
     * Lets text pass that names no patient by number.
     *
     * @param field form field the text was typed into
     * @throws Refusal if the text holds a valid NHS number
     */
    public static void refuseIn(String field, String text) {
        refuseIn(Map.of(field, text));
    }

    /**
     * As {@link #refuseIn(String, String)} for a whole form, with one reason for each field at fault.
     *
     * @param texts what was typed, by form field
     */
    public static void refuseIn(Map<String, String> texts) {
        var reasons = new ArrayList<Refusal.Reason>();
        texts.forEach((field, text) -> numbersIn(text).stream()
                .findFirst()
                .ifPresent(number -> reasons.add(new Refusal.Reason(field, message(number)))));
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    /** Whether the text holds a valid NHS number anywhere. */
    public static boolean isIn(String text) {
        return !numbersIn(text).isEmpty();
    }

    /** The valid NHS numbers in a text, digits only, in order. */
    static List<String> numbersIn(String text) {
        var numbers = new ArrayList<String>();
        var candidates = CANDIDATE.matcher(text);
        for (int from = 0; candidates.find(from); from = candidates.start() + 1) {
            var digits = candidates.group().replaceAll("\\D", "");
            if (isValid(digits)) {
                numbers.add(digits);
            }
        }
        return numbers;
    }

    /** Modulus 11. All-zero strings and the like pass the sum but were never issued, and are no one's number. */
    private static boolean isValid(String digits) {
        if (digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (DIGITS - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(DIGITS - 1) - '0';
    }

    /** The first three digits are enough to find it in a long text, and too little to name anyone. */
    private static String message(String number) {
        return ("Take out the NHS number that begins %s. Nothing here may identify a patient. "
                        + "If it is another kind of number, write it in words or leave it out")
                .formatted(number.substring(0, 3));
    }
}
