package org.groundswell.app.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Finished assessments carried away as JSON, and brought in again as they were. */
@Service
@Transactional
public class Carriage {

    /** The version of an answer that was written once. */
    private static final int FIRST = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Assessments assessments;
    private final AssessmentStore store;
    private final SeatStore seats;
    private final AnswerStore answers;
    private final EvidenceFileStore files;
    private final ConsensusStore agreed;
    private final ResultStore kept;
    private final Results results;
    private final Instruments instruments;
    private final AuditLog audit;
    private final InstantSource clock;

    Carriage(
            Assessments assessments,
            AssessmentStore store,
            SeatStore seats,
            AnswerStore answers,
            EvidenceFileStore files,
            ConsensusStore agreed,
            ResultStore kept,
            Results results,
            Instruments instruments,
            AuditLog audit,
            InstantSource clock) {
        this.assessments = assessments;
        this.store = store;
        this.seats = seats;
        this.answers = answers;
        this.files = files;
        this.agreed = agreed;
        this.kept = kept;
        this.results = results;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    /** A finished assessment as JSON, for those who run it. */
    @Transactional(readOnly = true)
    public String export(AssessmentId id, Member by) {
        var assessment = assessments.run(id, by);
        assessment.mustBe(AssessmentState.FINISHED);
        var instrument = instruments.get(assessment.instrument());
        var sheets = answers.sheets(id);
        var consensus = agreed.of(id);
        return MAPPER.writeValueAsString(new Carried(
                Carried.FORMAT,
                instrument.code(),
                instrument.version(),
                assessment.title(),
                assessment.synthetic(),
                assessment.openedAt(),
                Objects.requireNonNull(assessment.ratingClosedAt()),
                Objects.requireNonNull(assessment.finishedAt()),
                assessment.facts(),
                seats.of(id).stream()
                        .sorted(Comparator.comparing(Seat::person))
                        .map(seat -> carried(seat, sheets.getOrDefault(seat.id(), Sheet.EMPTY)))
                        .toList(),
                once(consensus.items(), agreed -> agreed.on(FIRST)),
                once(consensus.gates(), agreed -> agreed.on(FIRST)),
                bytes(id, sheets.values())));
    }

    private static Carried.Rater carried(Seat seat, Sheet sheet) {
        return new Carried.Rater(
                seat.person(),
                seat.role(),
                seat.doneAt(),
                once(sheet.items(), answer -> answer.on(FIRST)),
                once(sheet.gates(), answer -> answer.on(FIRST)));
    }

    /** In the order of codes, and as if each had been written once: how often somebody changed it is no part of it. */
    private static <T> Map<String, T> once(Map<String, T> byCode, UnaryOperator<T> first) {
        var once = new TreeMap<String, T>();
        byCode.forEach((code, each) -> once.put(code, first.apply(each)));
        return once;
    }

    private Map<String, String> bytes(AssessmentId id, Collection<Sheet> sheets) {
        var bytes = new TreeMap<String, String>();
        sheets.stream()
                .flatMap(sheet -> sheet.items().values().stream())
                .flatMap(answer -> answer.files().stream())
                .map(EvidenceFile::hash)
                .distinct()
                .forEach(hash -> bytes.put(
                        hash,
                        Base64.getEncoder()
                                .encodeToString(
                                        files.opened(id, hash).orElseThrow().bytes())));
        return bytes;
    }

    /**
     * Brings in what was exported, here or elsewhere, as an assessment of this subject.
     *
     * @throws Refusal of {@code file} if it is no such file, or the instrument's version is not here
     */
    public AssessmentId bring(Assessable subject, String json, Member by) {
        if (!Rights.runs(subject.about(), by)) {
            throw new Forbidden("Only those who may open an assessment may bring one in.");
        }
        var carried = read(json);
        var instrument = instruments
                .find(InstrumentId.of(carried.instrument(), carried.version()))
                .orElseThrow(() -> refused("It was made with %s version %d, which is not here"
                        .formatted(carried.instrument(), carried.version())));
        check(carried, instrument);
        var assessment = new Assessment(
                AssessmentId.random(),
                subject.about(),
                carried.title(),
                instrument.id(),
                instrument.title(),
                AssessmentState.RATING,
                Sharing.PRIVATE,
                null,
                by.id(),
                carried.openedAt(),
                null,
                null,
                SpreadFacts.UNKNOWN,
                carried.synthetic(),
                1);
        store.add(assessment);
        carried.raters().forEach(rater -> bring(assessment, rater, carried.files(), carried.ratingClosedAt(), by));
        store.move(assessment, AssessmentState.COMPARING, carried.ratingClosedAt());
        store.facts(assessment.id(), 2, carried.facts());
        carried.agreed()
                .forEach((item, level) -> agreed.put(assessment.id(), item, level, by.id(), carried.finishedAt()));
        carried.agreedGates()
                .forEach((gate, level) -> agreed.put(assessment.id(), gate, level, by.id(), carried.finishedAt()));
        var comparing = store.find(assessment.id()).orElseThrow();
        store.move(comparing, AssessmentState.FINISHED, carried.finishedAt());
        kept.add(assessment.id(), results.outcome(comparing), carried.finishedAt());
        audit.add(
                by.id().value(),
                "assessment.brought-in",
                "assessment " + assessment.id().value(),
                instrument.code() + " version " + instrument.version(),
                clock.instant());
        return assessment.id();
    }

    private void bring(Assessment assessment, Carried.Rater rater, Map<String, String> bytes, Instant at, Member by) {
        var seat = new Seat(
                RaterId.random(),
                assessment.id(),
                rater.person(),
                rater.role(),
                "",
                "",
                null,
                1,
                at,
                true,
                assessment.openedAt(),
                rater.doneAt());
        seats.add(seat, by.id());
        rater.answers().forEach((item, answer) -> {
            answer.files().forEach(file -> files.add(seat.id(), item, upload(file, bytes), at));
            answers.put(seat.id(), item, answer, at);
        });
        rater.gates().forEach((gate, answer) -> answers.put(seat.id(), gate, answer, at));
    }

    private static EvidenceUpload upload(EvidenceFile file, Map<String, String> bytes) {
        try {
            return EvidenceUpload.again(file, Base64.getDecoder().decode(bytes.getOrDefault(file.hash(), "")));
        } catch (IllegalArgumentException notBase64) {
            throw refused("The file \"%s\" in it is damaged".formatted(file.name()));
        }
    }

    private static Carried read(String json) {
        try {
            var carried = MAPPER.readValue(json, Carried.class);
            if (!Carried.FORMAT.equals(carried.format()) || !whole(carried)) {
                throw refused("It is no assessment that was exported from a Groundswell");
            }
            return carried;
        } catch (JacksonException | IllegalArgumentException notOne) {
            throw refused("It is no assessment that was exported from a Groundswell");
        }
    }

    /** Whether nothing is missing: what reads JSON does not mind. */
    private static boolean whole(Carried carried) {
        return Optional.ofNullable(carried.instrument()).isPresent()
                && Optional.ofNullable(carried.title())
                        .filter(title -> !title.isBlank())
                        .isPresent()
                && Optional.ofNullable(carried.openedAt()).isPresent()
                && Optional.ofNullable(carried.ratingClosedAt()).isPresent()
                && Optional.ofNullable(carried.finishedAt()).isPresent()
                && Optional.ofNullable(carried.facts()).isPresent()
                && Optional.ofNullable(carried.agreed()).isPresent()
                && Optional.ofNullable(carried.agreedGates()).isPresent()
                && Optional.ofNullable(carried.raters()).isPresent()
                && carried.raters().stream()
                        .allMatch(rater -> Optional.ofNullable(rater.person()).isPresent()
                                && Optional.ofNullable(rater.role()).isPresent()
                                && Optional.ofNullable(rater.answers()).isPresent()
                                && Optional.ofNullable(rater.gates()).isPresent());
    }

    private static void check(Carried carried, Instrument instrument) {
        for (var rater : carried.raters()) {
            rater.answers()
                    .forEach((code, answer) -> Ratings.check(
                            instrument
                                    .item(code)
                                    .orElseThrow(() -> refused("It answers a question the instrument does not have")),
                            answer));
            rater.gates().forEach((code, answer) -> {
                if (instrument.gate(code).isEmpty()) {
                    throw refused("It answers a gate the instrument does not have");
                }
                PatientData.refuseIn("file", answer.mitigation());
            });
        }
        carried.agreed().forEach((code, level) -> {
            var item = instrument.item(code);
            if (item.isEmpty()
                    || (level.level() != null && item.get().level(level.level()).isEmpty())) {
                throw refused("It agrees on a question or a level the instrument does not have");
            }
            PatientData.refuseIn(
                    "file",
                    level.words() + "\n" + String.join("\n", level.dissent().values()));
        });
        carried.agreedGates().forEach((code, gate) -> {
            if (instrument.gate(code).isEmpty()) {
                throw refused("It agrees on a gate the instrument does not have");
            }
            PatientData.refuseIn("file", gate.words() + "\n" + gate.mitigation());
        });
        PatientData.refuseIn("file", carried.title() + "\n" + carried.facts().words());
    }

    private static Refusal refused(String why) {
        return new Refusal("file", "Choose another file. " + why);
    }
}
