package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about an adoption: it reached this stage on that date, known this well, for that reason.
 *
 * @param date       first day of the day, month or quarter meant
 * @param reason     needed when declining, stopping or lapsing
 * @param reasonText words to the reason; needed with "other"
 * @param enteredBy  who entered it at the source, as an imported file names them; "" otherwise
 */
public record StageClaim(
        AdoptionStage stage,
        LocalDate date,
        DatePrecision precision,
        EvidenceTier tier,
        @Nullable Reason reason,
        String reasonText,
        String note,
        String enteredBy) {

    public StageClaim {
        date = precision.firstDay(date);
        reasonText = reasonText.strip();
        note = note.strip();
        enteredBy = enteredBy.strip();
    }

    /** A claim without reason or note. */
    public static StageClaim of(AdoptionStage stage, LocalDate date, EvidenceTier tier) {
        return new StageClaim(stage, date, DatePrecision.DAY, tier, null, "", "", "");
    }

    public StageClaim because(Reason reason, String words) {
        return new StageClaim(stage, date, precision, tier, reason, words, note, enteredBy);
    }

    /** When it was reached, as exactly as it is known: "27 March 2024", "March 2024". */
    public String when() {
        return precision.words(date);
    }

    /** Whether it may have been reached on that day or later, given how exactly its date is known. */
    boolean canBeOnOrAfter(LocalDate day) {
        return !precision.lastDay(date).isBefore(day);
    }

    /**
     * What is wrong with this claim by itself, field by field; empty when nothing is.
     *
     * @param today      the day it is made on
     * @param siteOpened when the site opened, if known
     */
    public List<Refusal.Reason> problems(LocalDate today, @Nullable LocalDate siteOpened) {
        var problems = new ArrayList<Refusal.Reason>();
        if (date.isAfter(today)) {
            problems.add(new Refusal.Reason("date", "Enter a date that is not in the future"));
        }
        if (siteOpened != null && !canBeOnOrAfter(siteOpened)) {
            problems.add(new Refusal.Reason(
                    "date",
                    "Enter a date on or after the day the site opened, " + DatePrecision.DAY.words(siteOpened)));
        }
        if (stage.needsReason() && reason == null) {
            problems.add(new Refusal.Reason(
                    "reason", "Select why it is " + stage.label().toLowerCase(Locale.UK)));
        }
        if (reason == Reason.OTHER && reasonText.isEmpty()) {
            problems.add(new Refusal.Reason("reasonText", "Say what the other reason is"));
        }
        return problems;
    }
}
