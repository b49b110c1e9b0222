package org.groundswell.app.adoption;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Reading;
import org.groundswell.app.tabular.Row;

/** Reads the cells of one row of an adoption file through the columns that were chosen. */
record ImportReading(ColumnMapping mapping) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?Q([1-4])");

    /** A date and how exactly it is known. */
    record Dated(LocalDate date, DatePrecision precision) {}

    /** What the stage column, or the choice for the whole file, says: a stage's name, PLAN or LEAVE. */
    String meaning(Row row) {
        var word = mapping.cell(row, "stage");
        if (word.isEmpty()) {
            return mapping.option(AdoptionFields.STAGE);
        }
        var meaning = AdoptionFields.meaning(mapping, word);
        if (meaning.isEmpty()) {
            throw new Refusal("stage", "“" + word + "” is not a stage; choose what it means with the columns");
        }
        return meaning;
    }

    /** The date of the row; empty where the cell is. */
    Optional<Dated> dated(Row row) {
        var cell = mapping.cell(row, "stage_date");
        var month = MONTH.matcher(cell);
        var quarter = QUARTER.matcher(cell);
        try {
            if (month.matches()) {
                var first = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
                        .atDay(1);
                return Optional.of(new Dated(first, precision(row, DatePrecision.MONTH)));
            }
            if (quarter.matches()) {
                var first =
                        LocalDate.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3 - 2, 1);
                return Optional.of(new Dated(first, DatePrecision.QUARTER));
            }
        } catch (DateTimeException e) {
            throw new Refusal("stage_date", "“" + cell + "” is not a month; write it like 2017-02");
        }
        return switch (mapping.dates().read(cell)) {
            case Reading.Value<LocalDate>(var date) -> Optional.of(new Dated(date, precision(row, DatePrecision.DAY)));
            case Reading.Blank<LocalDate> _, Reading.Suppressed<LocalDate> _ -> Optional.empty();
            case Reading.Refused<LocalDate>(var reason) -> throw new Refusal("stage_date", reason);
        };
    }

    private DatePrecision precision(Row row, DatePrecision otherwise) {
        var cell = mapping.cell(row, "date_precision");
        if (cell.isEmpty()) {
            return otherwise;
        }
        return DatePrecision.named(cell)
                .orElseThrow(() -> new Refusal(
                        "date_precision", "“" + cell + "” is not a precision; write day, month or quarter"));
    }

    StageClaim claim(Row row, AdoptionStage stage, Dated dated) {
        var code = mapping.cell(row, "reason_code");
        var coded = code.isEmpty() && stage.needsReason() ? mapping.option(AdoptionFields.REASON) : code;
        var reason = coded.isEmpty()
                ? null
                : Reason.coded(coded)
                        .orElseThrow(() -> new Refusal("reason_code", "“" + coded + "” is not a reason code"));
        return new StageClaim(
                stage,
                dated.date(),
                dated.precision(),
                tier(row),
                reason,
                text(row, "reason_text"),
                text(row, "note"),
                text(row, "entered_by"));
    }

    /** What the row says, or else the choice for the whole file. */
    private EvidenceTier tier(Row row) {
        var cell = mapping.cell(row, "evidence_tier");
        if (cell.isEmpty()) {
            return EvidenceTier.named(mapping.option(AdoptionFields.TIER)).orElse(EvidenceTier.SELF_DECLARED);
        }
        return EvidenceTier.named(cell)
                .orElseThrow(() -> new Refusal(
                        "evidence_tier",
                        "“" + cell + "” is not an evidence tier; write self-declared, data-backed or observed"));
    }

    /** Free text without the apostrophe that an export puts before what a spreadsheet would take for a formula. */
    private String text(Row row, String field) {
        var cell = mapping.cell(row, field);
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    String owner(Row row) {
        var cell = mapping.cell(row, "champion");
        return cell.isEmpty() ? mapping.option(AdoptionFields.OWNER) : cell;
    }
}
