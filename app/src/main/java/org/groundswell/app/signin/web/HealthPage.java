package org.groundswell.app.signin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.signin.Health;

/** What the health page says: one fact a row. */
public record HealthPage(List<Fact> facts, String at) {

    private static final double GIB = 1024.0 * 1024 * 1024;
    private static final double MIB = 1024.0 * 1024;

    /** Below this share of free space, databases begin to fail. */
    private static final double LITTLE = 0.1;

    private static final double SLOW_SECONDS = 30;

    /** A fact, and whether it is as it should be. */
    public record Fact(String name, String value, boolean good) {}

    static HealthPage of(Health.Report report) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("PostgreSQL", report.database(), true));
        facts.add(new Fact("Size of the database", size(report.bytes()), true));
        facts.add(
                new Fact("Schema", "version %s, %d migrations".formatted(report.schema(), report.migrations()), true));
        facts.add(new Fact(
                "Longest running statement",
                "%.0f seconds".formatted(report.longestQuery()),
                report.longestQuery() < SLOW_SECONDS));
        var disk = report.disk();
        if (disk != null) {
            facts.add(new Fact(
                    "Disk of the data folder",
                    "%s free of %s (%s)".formatted(size(disk.free()), size(disk.total()), disk.folder()),
                    disk.free() > LITTLE * disk.total()));
        }
        var mail = report.mail();
        facts.add(new Fact(
                "Mail",
                mail.sends()
                        ? "%,d letters waiting, %,d failed".formatted(mail.waiting(), mail.failed())
                        : "No mail is sent; links are shown to copy",
                mail.failed() == 0));
        facts.add(new Fact("Browsers signed in", "%,d".formatted(report.signedIn()), true));
        return new HealthPage(List.copyOf(facts), Words.of(report.at()));
    }

    private static String size(long bytes) {
        return bytes >= GIB
                ? String.format(Locale.UK, "%.1f GB", bytes / GIB)
                : String.format(Locale.UK, "%.1f MB", bytes / MIB);
    }
}
