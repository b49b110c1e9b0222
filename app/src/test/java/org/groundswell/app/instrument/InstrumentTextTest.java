package org.groundswell.app.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.instrument.InstrumentFixtures.aText;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.groundswell.app.instrument.InstrumentReading.Faulty;
import org.groundswell.app.instrument.InstrumentReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTextTest {

    private static final String VALID = aText("ward", 1);

    @Test
    void readsWhatIsWritten() {
        var instrument = ((Valid) InstrumentText.read(VALID)).instrument();

        assertThat(instrument.id()).isEqualTo(InstrumentId.of("ward", 1));
        assertThat(instrument.subject()).isEqualTo(Subject.ADOPTION);
        assertThat(instrument.scoring()).isEqualTo(new Scoring.Weighted(0.5, 0.7));
        assertThat(instrument.agreement()).isEqualTo(AgreementRule.usual(2));
        assertThat(instrument.gates()).extracting(Gate::code).containsExactly("gate-safe");
        var item = instrument.items().getFirst();
        assertThat(item.levels()).extracting(Level::anchor).containsExactly("Nobody looked.", "Somebody counted.");
        assertThat(item.nextSteps().getFirst().levels()).containsExactly(0);
    }

    /** Each takes one line of a valid text and breaks it; the fault names that line, or the block that lacks something. */
    @ParameterizedTest(name = "line {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1  | code: Ward 1                 | 1  | is no code
                    2  | version: zero                | 2  | whole number from 1
                    2  | version: 0                   | 2  | whole number from 1
                    3  | titel: Ward readiness        | 3  | did you mean "title"?
                    4  | subject: ward                | 4  | write improvement or adoption
                    5  | purpose:                     | 1  | "purpose" of an instrument is missing
                    6  | minutes: 1000                | 6  | from 1 to 480
                    7  | licence: [CC, BY]            | 7  | one value, not a list
                    9  | caution: 943 476 5919        | 9  | NHS number
                    11 | '  kind: sums'               | 11 | write weighted or points or categories
                    12 | '  line: 60'                 | 12 | a number from 0 to 1, not "60"
                    12 | '  line: .inf'               | 12 | a number from 0 to 1
                    15 | '  - No'                     | 13 | needs a name of its own
                    17 | '  - code: need'             | 22 | stands in line 17 already
                    19 | '    asks: Is it safe?'      | 19 | did you mean "ask"?
                    22 | '  - code: need_data'        | 22 | lower-case letters
                    24 | '    critical: yes'          | 24 | needs a "floor"
                    24 | '    floor: 0.5'             | 24 | counts only with "critical: yes"
                    24 | '    weight: 0'              | 24 | from 0.01 to 100
                    25 | '    item:'                  | 25 | did you mean "items"?
                    28 | '        evidence: ""'       | 28 | is empty; write what it says
                    28 | '        critical: perhaps'  | 28 | yes or no
                    30 | '          -'                | 29 | An anchor is empty
                    31 | '          # taken out'      | 29 | an anchor for each of the 2 levels
                    31 | '          - {a: b}'         | 31 | one value, not a list or block
                    36 | '            topic: A Topic' | 36 | is no topic
                    """)
    void namesTheLineAndWhatToDo(int broken, String with, int line, String message) {
        var faults = faults(replaced(VALID, broken, with));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheText() {
        var text =
                replaced(replaced(replaced(VALID, 31, "          # taken out"), 12, "  line: 60"), 4, "subject: ward");

        assertThat(faults(text)).extracting(Fault::line).containsExactly(4, 12, 29);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 | title: !!javax.script.ScriptEngineManager []   | 3 | tags are not allowed
                    3 | title: &name Ward                              | 3 | "&name" is a reference
                    3 | title: *name                                   | 3 | "*name" is a reference
                    3 | '<<: {title: Ward}'                            | 3 | takes fields over from elsewhere
                    3 | title: 'Ward: ready'  : x                      | 3 | A colon stands where no new value may begin
                    3 | title: [Ward                                   | 3 | This is not YAML from here on
                    3 | title: {a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: 1}}}}}}}}}}}}} | 3 | more than 12 deep
                    """)
    void buildsNothingByName(int broken, String with, int line, String message) {
        var faults = faults(replaced(VALID, broken, with));

        assertThat(faults).anySatisfy(fault -> assertThat(fault.message()).contains(message));
        assertThat(faults.getFirst().line()).isGreaterThanOrEqualTo(line);
    }

    /** A few lines that would stand for a thousand million words, and a list that holds itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "more: &a [x]\neven: [*a, *a, *a]\n",
                "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b]\n",
                "x: &x [*x]\n",
                "x: &x\n  y: *x\n"
            })
    void refusesATextThatMultipliesItself(String more) {
        var faults = faults(VALID + more);

        assertThat(faults).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.message()).contains("is a reference, and references are not allowed");
            assertThat(fault.line()).isGreaterThan(36);
        });
    }

    /** What people do to a file without meaning to. */
    @ParameterizedTest(name = "line {1}: {2}")
    @MethodSource("spoilt")
    void saysInPlainWordsWhatIsWrong(String text, int line, String message) {
        var faults = faults(text);

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().line()).isEqualTo(line);
        assertThat(faults.getFirst().message()).contains(message).doesNotContain("null", "Exception");
    }

    static Stream<Arguments> spoilt() {
        return Stream.of(
                arguments(replaced(VALID, 11, "\tkind: weighted"), 11, "indent with spaces"),
                arguments(VALID + "---\n" + VALID, 37, "A second document begins here"),
                arguments(replaced(VALID, 3, "title: \"Ward"), 3, "opened here is never closed"),
                arguments(replaced(VALID, 3, "title: \"Ward \\q\""), 3, "backslash"),
                arguments(replaced(VALID, 3, "title: Ward \u0007"), 3, "code 7"),
                arguments(replaced(VALID, 3, "title: \"Ward \\0\""), 3, "a character that nobody can read"),
                arguments("\u0000c\u0000o\u0000d\u0000e", 1, "save the file as text in UTF-8"),
                arguments("<html><body>Not found</body></html>", 1, "an instrument is expected"),
                arguments("[1, 2", 1, "never closed"),
                arguments("just words", 1, "an instrument is expected"),
                arguments("a: " + "[".repeat(5_000), 1, "more than 12 deep"),
                arguments(replaced(VALID, 31, "          - Nobody looked."), 29, "Two levels have the same anchor"),
                arguments(replaced(VALID, 33, "          - code: need"), 33, "stands in line 22 already"),
                arguments(VALID.substring(0, VALID.indexOf("domains:")), 1, "at least one domain"),
                arguments(VALID.substring(0, VALID.indexOf("    items:")), 22, "at least one item"),
                arguments(
                        replaced(VALID, 23, "    title: Need\n    weight: 1,5"),
                        24,
                        "is a number from 0.01 to 100, not \"1,5\""),
                arguments(
                        replaced(VALID, 19, "    ask: Is it safe?\n    weight: 2"),
                        20,
                        "\"weight\" is not a field of a gate"));
    }

    @Test
    void wantsALineThatCanBeReached() {
        var points = replaced(replaced(VALID, 11, "  kind: points"), 12, "  line: 55");
        var summed = replaced(points, 28, "        evidence: A count.\n        points: [0, 50]");

        assertThat(faults(summed)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(10);
            assertThat(fault.message()).contains("add up to 50.0 points, which does not reach the line of 55.0");
        });
    }

    @Test
    void refusesATextThatIsTooLongOrEmptyOrSomethingElse() {
        assertThat(faults("x".repeat(InstrumentText.LONGEST + 1)).getFirst().message())
                .contains("500,000 is the most");
        assertThat(faults("").getFirst().message()).contains("empty");
        assertThat(faults("- a\n- b\n").getFirst().message()).contains("an instrument is expected");
        assertThat(faults("just words")).isNotEmpty();
    }

    @Test
    void wantsPointsForEachLevelWhereTheyAreSummed() {
        var points = replaced(replaced(VALID, 11, "  kind: points"), 12, "  line: 3");

        assertThat(faults(points).getFirst().message()).contains("points for each of the 2 levels");
        assertThat(faults(replaced(points, 28, "        evidence: A count.\n        points: [3, 1]"))
                        .getFirst()
                        .message())
                .contains("put them lowest first");
        assertThat(InstrumentText.read(replaced(
                        points, 28, "        evidence: A count.\n        points: [0, 3.5]\n        unconfirmed: [1]")))
                .isInstanceOf(Valid.class);
    }

    @Test
    void allowsPointsNowhereElse() {
        assertThat(faults(replaced(VALID, 28, "        evidence: A count.\n        points: [0, 1]"))
                        .getFirst()
                        .message())
                .contains("count only where the scoring is \"kind: points\"");
    }

    private static List<Fault> faults(String text) {
        return switch (InstrumentText.read(text)) {
            case Faulty(List<Fault> faults) -> faults;
            case Valid _ -> List.of();
        };
    }

    private static String replaced(String text, int line, String with) {
        var lines = new java.util.ArrayList<>(text.lines().toList());
        lines.set(line - 1, with);
        return String.join("\n", lines) + "\n";
    }
}
