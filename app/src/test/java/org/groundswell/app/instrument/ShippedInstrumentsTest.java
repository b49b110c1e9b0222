package org.groundswell.app.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.instrument.InstrumentReading.Faulty;
import org.groundswell.app.instrument.InstrumentReading.Valid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The instruments that ship, as those who answer them will find them. */
class ShippedInstrumentsTest {

    static final List<String> CODES = List.of(
            Instrument.SCALABILITY,
            Instrument.SCREEN,
            Instrument.SITE_READINESS,
            Instrument.SUSTAINABILITY,
            Instrument.COMPLEXITY);

    private static final List<String> SUBJECTS = List.of(
            "need",
            "core",
            "evidence",
            "value",
            "policy",
            "people",
            "reach",
            "setting",
            "infrastructure",
            "measurement",
            "sustain",
            "spread-capacity");

    /** Pages of the guide that next steps may lead to. */
    private static final Set<String> TOPICS = Set.of(
            "is-it-ready",
            "three-jobs",
            "three-logics",
            "aim-in-numbers",
            "core-and-adaptable",
            "know-your-adopters",
            "adopters-do-the-hard-work",
            "networks-and-peers",
            "plan-waves",
            "business-case",
            "measure-spread-honestly",
            "read-variation",
            "equity",
            "keep-it-going",
            "share-what-did-not-work",
            "involve-patients",
            "ethics-and-safety",
            "exit-well");

    private static final int LONGEST_SENTENCE = 30;
    private static final double USUAL_SENTENCE = 16;

    static Instrument shipped(String code) {
        return ShippedInstruments.texts().stream()
                .map(InstrumentText::instrument)
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areReadWithoutAFault() {
        var faults = ShippedInstruments.texts().stream()
                .map(InstrumentText::read)
                .flatMap(reading -> switch (reading) {
                    case Valid _ -> Stream.of();
                    case Faulty(var all) -> all.stream();
                })
                .toList();

        assertThat(faults).isEmpty();
        assertThat(ShippedInstruments.texts()).hasSize(CODES.size());
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void sayWhatTheyAreAndWhatTheyCanNotSay(String code) {
        var instrument = shipped(code);

        assertThat(instrument.caution()).containsAnyOf("judgement", "validated");
        assertThat(instrument.citation()).contains("our own");
        assertThat(instrument.licence()).isNotBlank();
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void haveAnAnchorOfItsOwnForEveryLevel(String code) {
        for (var item : shipped(code).items()) {
            assertThat(item.levels().stream().map(Level::anchor).distinct())
                    .as(item.code())
                    .hasSameSizeAs(item.levels());
            assertThat(item.evidence()).as(item.code()).isNotBlank();
            assertThat(item.nextSteps()).as(item.code()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void offerSomethingAtEveryLevelBelowTheBest(String code) {
        for (var item : shipped(code).items()) {
            boolean kinds = shipped(code).scoring() instanceof Scoring.Categories;
            for (var level : item.levels()) {
                boolean wanting =
                        kinds ? level.value() > 0 : level.value() < item.top().value();
                if (wanting) {
                    assertThat(item.nextSteps())
                            .as("%s at level %d", item.code(), level.value())
                            .anyMatch(step -> step.isFor(level.value()));
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CODES")
    void leadToPagesOfTheGuide(String code) {
        assertThat(steps(shipped(code)).map(NextStep::topic)).isSubsetOf(TOPICS);
        assertThat(steps(shipped(code)).map(NextStep::basis)).doesNotContain("");
    }

    /** A form is answered between two patients: no sentence goes on for ever, and most are short. */
    @ParameterizedTest
    @FieldSource("CODES")
    void areWrittenInShortSentences(String code) {
        var lengths =
                words(shipped(code)).flatMap(text -> sentences(text).stream()).toList();

        assertThat(lengths)
                .filteredOn(sentence -> count(sentence) > LONGEST_SENTENCE)
                .isEmpty();
        assertThat(lengths.stream()
                        .mapToInt(ShippedInstrumentsTest::count)
                        .average()
                        .orElseThrow())
                .isLessThan(USUAL_SENTENCE);
    }

    @Test
    void askAboutTheSameTwelveSubjects() {
        for (var code : List.of(Instrument.SCALABILITY, Instrument.SCREEN, Instrument.SITE_READINESS)) {
            assertThat(shipped(code).domains()).extracting(Domain::code).isEqualTo(SUBJECTS);
        }
        assertThat(shipped(Instrument.SCREEN).items()).hasSize(12);
        assertThat(shipped(Instrument.SITE_READINESS).items())
                .hasSize(12)
                .allMatch(item -> item.levels().size() == 6);
    }

    @Test
    void theScalabilityAssessmentIsWhole() {
        var instrument = shipped(Instrument.SCALABILITY);

        assertThat(instrument.items())
                .hasSizeBetween(38, 44)
                .allMatch(item -> item.levels().size() == 4);
        assertThat(instrument.items()).allMatch(Item::evidenceAtTop);
        assertThat(instrument.items()).allMatch(item -> item.nextSteps().size() >= 2);
        assertThat(instrument.gates())
                .hasSize(8)
                .allMatch(gate -> gate.nextSteps().size() >= 2);
        assertThat(instrument.domains().stream().filter(Domain::critical).map(Domain::code))
                .containsExactly("core", "evidence", "people", "setting");
    }

    /** NHS Sustainability Model: the best of every factor make 100, all B 49.9, all C 39.7. */
    @Test
    void theSustainabilityCheckHasThePublishedWeights() {
        var instrument = shipped(Instrument.SUSTAINABILITY);

        assertThat(instrument.items()).hasSize(10);
        assertThat(instrument.scoring()).isEqualTo(new Scoring.Points(55, "Likely to last", "Needs action to last"));
        assertThat(total(instrument, 3)).isCloseTo(100.0, within(1e-9));
        assertThat(total(instrument, 2)).isCloseTo(49.9, within(1e-9));
        assertThat(total(instrument, 1)).isCloseTo(39.7, within(1e-9));
        assertThat(total(instrument, 0)).isZero();
        assertThat(instrument.items().stream()
                        .flatMap(item -> item.levels().stream())
                        .filter(level -> !level.confirmed()))
                .hasSize(25);
    }

    @Test
    void theComplexityProfileHasSevenSubjectsAndNoTotal() {
        var instrument = shipped(Instrument.COMPLEXITY);

        assertThat(instrument.domains()).hasSize(7);
        assertThat(instrument.scoring()).isEqualTo(new Scoring.Categories());
        assertThat(instrument.items().getFirst().levels())
                .extracting(Level::label)
                .containsExactly("Simple", "Complicated", "Complex");
    }

    private static double total(Instrument instrument, int value) {
        return instrument.items().stream()
                .map(item -> item.levels().get(value).points())
                .mapToDouble(Objects::requireNonNull)
                .sum();
    }

    private static Stream<NextStep> steps(Instrument instrument) {
        return Stream.concat(
                instrument.gates().stream().flatMap(gate -> gate.nextSteps().stream()),
                instrument.items().stream().flatMap(item -> item.nextSteps().stream()));
    }

    /** Everything a rater reads. */
    private static Stream<String> words(Instrument instrument) {
        var words = new ArrayList<>(List.of(instrument.purpose(), instrument.caution()));
        instrument.gates().forEach(gate -> words.addAll(List.of(gate.question(), gate.guidance())));
        instrument.domains().forEach(domain -> words.add(domain.about()));
        for (var item : instrument.items()) {
            words.addAll(List.of(item.question(), item.hint(), item.evidence()));
            item.levels().forEach(level -> words.add(level.anchor()));
        }
        steps(instrument).forEach(step -> words.add(step.text()));
        return words.stream();
    }

    private static List<String> sentences(String text) {
        var iterator = BreakIterator.getSentenceInstance(Locale.UK);
        iterator.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = iterator.first(), to = iterator.next();
                to != BreakIterator.DONE;
                from = to, to = iterator.next()) {
            sentences.add(text.substring(from, to).strip());
        }
        return sentences;
    }

    private static int count(String sentence) {
        return sentence.isBlank()
                ? 0
                : Stream.of(sentence.split("\\s+")).collect(Collectors.toList()).size();
    }
}
