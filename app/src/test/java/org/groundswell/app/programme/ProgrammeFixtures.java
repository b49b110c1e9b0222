package org.groundswell.app.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.DirectoryFixtures;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.OdsFile;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.springframework.stereotype.Component;

/** Programmes for tests, made as people make them, and the practices they are for. */
@Component
public class ProgrammeFixtures {

    public static final Member ADMINISTRATOR = ImprovementFixtures.ADMINISTRATOR;

    public static final LocalDate START = LocalDate.of(2021, 1, 1);

    private final ImprovementFixtures improvements;
    private final Programmes programmes;
    private final Imports imports;
    private final Directory directory;

    ProgrammeFixtures(ImprovementFixtures improvements, Programmes programmes, Imports imports, Directory directory) {
        this.improvements = improvements;
        this.programmes = programmes;
        this.imports = imports;
        this.directory = directory;
    }

    /** An approved programme for an improvement that a panel let proceed; without sites. */
    public Programme approved(String code) {
        return approved(code, improvements.spreadReady("Improvement of " + code));
    }

    public Programme approved(String code, Improvement improvement) {
        var proposed = proposed(code, improvement);
        programmes.move(proposed, ProgrammeState.APPROVED, "", ADMINISTRATOR);
        return again(proposed);
    }

    public Programme proposed(String code, Improvement improvement) {
        improvements.openAccount(ADMINISTRATOR);
        return programmes.propose(improvement.id(), aDraft(code), ADMINISTRATOR);
    }

    /** The programme as it stands now. */
    public Programme again(Programme programme) {
        return programmes.find(programme.id()).orElseThrow();
    }

    public static ProgrammeDraft aDraft(String code) {
        return new ProgrammeDraft(
                code, "Programme " + code, "Example network", "", "", Set.of(), null, "", "", "", null, "");
    }

    public static SpreadAim anAim(SpreadAim.Kind kind, long to) {
        return new SpreadAim(
                AimId.of(UUID.randomUUID().toString()),
                kind,
                "live",
                "all of them",
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(to),
                LocalDate.of(2030, 12, 31),
                "");
    }

    public Wave wave(Programme programme, int number, boolean test) {
        var wave = new Wave(WaveId.random(), number, "Wave " + number, test, null, null, null);
        programmes.saveWave(programme, wave, ADMINISTRATOR);
        return wave;
    }

    /** So many practices, open since 1990: P00001, P00002, ... */
    public List<EntryId> practices(int number) {
        var file = new OdsFile();
        IntStream.rangeClosed(1, number).forEach(n -> file.practice(code(n), "PRACTICE " + n));
        DirectoryFixtures.bring(imports, file, "2020-12-31");
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> directory.get(code(n)))
                .map(Entry::id)
                .toList();
    }

    /** So many practices, put on the target list from {@link #START}. */
    public List<EntryId> targets(Programme programme, int number) {
        var sites = practices(number);
        programmes.addTargets(programme, sites, START, ADMINISTRATOR);
        return sites;
    }

    public static String code(int number) {
        return "P%05d".formatted(number);
    }
}
