package org.groundswell.app.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mergers, splits and changes of code, recorded by a person. Lists say that an organisation closed, not what became of
 * it: who follows whom is never derived.
 */
@Service
@Transactional
public class Successions {

    private static final int LONGEST_NOTE = 2000;

    private final SuccessionStore store;
    private final Directory directory;
    private final AuditLog audit;
    private final InstantSource clock;

    Successions(SuccessionStore store, Directory directory, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody wants to record.
     *
     * @param predecessors codes, separated by commas or blanks
     * @param successors   likewise
     * @param note         how it is known, for whoever asks later
     */
    public record Recording(
            Succession.Kind kind, String predecessors, String successors, LocalDate date, String note) {}

    /**
     * Records that entries were followed by others.
     *
     * @throws Refusal if a code is unknown, the numbers do not fit the kind, or the note is missing or names a patient
     */
    public void record(Recording recording, Member by) {
        by.mustBeAdministrator();
        var note = recording.note().strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new Refusal("note", "Say how this is known, in up to %d characters".formatted(LONGEST_NOTE));
        }
        PatientData.refuseIn("note", note);
        if (recording.date().isAfter(directory.today())) {
            throw new Refusal("date", "Enter a date that is not in the future: record it when it has happened");
        }
        var predecessors = entries("predecessors", recording.predecessors());
        var successors = entries("successors", recording.successors());
        refuseNumbers(recording.kind(), predecessors.size(), successors.size());
        var at = clock.instant();
        for (var predecessor : predecessors) {
            for (var successor : successors) {
                if (predecessor.id().equals(successor.id())) {
                    throw new Refusal("successors", "%s cannot follow itself".formatted(predecessor.code()));
                }
                if (!store.add(
                        predecessor.id(), successor.id(), recording.date(), recording.kind(), note, by.id(), at)) {
                    throw new Refusal(
                            "successors",
                            "That %s is followed by %s is recorded already"
                                    .formatted(predecessor.code(), successor.code()));
                }
            }
        }
        audit.add(
                by.id().value(),
                "directory.succession.recorded",
                "directory.entry " + predecessors.getFirst().code(),
                "%s on %s: %s to %s"
                        .formatted(recording.kind().label(), recording.date(), codes(predecessors), codes(successors)),
                at);
    }

    /**
     * Takes a recorded succession back; it stays to be seen, with the reason.
     *
     * @throws Refusal if no reason is given
     * @throws Conflict if it has been withdrawn already
     */
    public void withdraw(UUID id, String reason, Member by) {
        by.mustBeAdministrator();
        if (reason.isBlank()) {
            throw new Refusal("reason", "Say why it is withdrawn");
        }
        PatientData.refuseIn("reason", reason);
        if (!store.withdraw(id, reason.strip(), by.id(), clock.instant())) {
            throw new Conflict("This has been withdrawn already.");
        }
        audit.add(
                by.id().value(),
                "directory.succession.withdrawn",
                "directory.succession " + id,
                "withdrawn",
                clock.instant());
    }

    private List<Entry> entries(String field, String text) {
        var codes =
                new LinkedHashSet<>(Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(code -> !code.isEmpty())
                        .toList());
        if (codes.isEmpty()) {
            throw new Refusal(field, "Enter at least one code");
        }
        var found = directory.byCodes(codes);
        var unknown = codes.stream().filter(code -> !found.containsKey(code)).toList();
        if (!unknown.isEmpty()) {
            throw new Refusal(field, "The directory has no entry with the code " + String.join(", ", unknown));
        }
        return codes.stream().map(found::get).toList();
    }

    private static void refuseNumbers(Succession.Kind kind, int predecessors, int successors) {
        switch (kind) {
            case MERGER -> {
                if (successors != 1) {
                    throw new Refusal("successors", "A merger has one successor: enter one code");
                }
            }
            case SPLIT -> {
                if (predecessors != 1) {
                    throw new Refusal("predecessors", "A split has one predecessor: enter one code");
                }
                if (successors < 2) {
                    throw new Refusal("successors", "A split has two or more successors: enter their codes");
                }
            }
            case RENAME -> {
                if (predecessors != 1 || successors != 1) {
                    throw new Refusal("successors", "A change of code has one old and one new code: enter one of each");
                }
            }
        }
    }

    private static String codes(List<Entry> entries) {
        return String.join(", ", entries.stream().map(Entry::code).toList());
    }
}
