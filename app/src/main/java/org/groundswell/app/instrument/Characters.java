package org.groundswell.app.instrument;

/** Characters that no page shows and no database keeps. A file with many of them is no text, or not in UTF-8. */
final class Characters {

    private Characters() {}

    static boolean unreadable(int character) {
        boolean laidOut = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !laidOut)
                || character == 0xFFFE
                || character == 0xFFFF
                || Character.getType(character) == Character.SURROGATE;
    }

    /** Notes the first of them. */
    static void refuseIn(String text, Faults faults) {
        int line = 1;
        for (int place = 0; place < text.length(); place = text.offsetByCodePoints(place, 1)) {
            int character = text.codePointAt(place);
            if (character == '\n') {
                line++;
            } else if (unreadable(character)) {
                faults.at(
                        line,
                        "Here stands a character that nobody can read (code %d). Take it out, or save the file as text in UTF-8"
                                .formatted(character));
                return;
            }
        }
    }
}
