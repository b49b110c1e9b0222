package org.groundswell.app.adoption;

import java.util.List;
import java.util.Locale;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Field;

/**
 * What an adoption file may hold. With these names it is the long layout that the export writes; other files are read
 * through the columns a person chooses.
 */
public final class AdoptionFields {

    /** Under this name the chosen columns are remembered. */
    public static final String KIND = "adoption.events";

    /** Option: the stage every row is about, when no column says it. */
    public static final String STAGE = "stage";
    /** Option prefix: what a word of the stage column means: {@code stage.complete} → LIVE, PLAN or LEAVE. */
    public static final String MEANS = "stage.";
    /** Option: the evidence tier of rows that say none. */
    public static final String TIER = "tier";
    /** Option: named owner of sites that go live, when no column says it. */
    public static final String OWNER = "owner";
    /** Option: reason code of rows that need one and give none. */
    public static final String REASON = "reason";

    /** A word of the stage column that only plans to go live. */
    public static final String PLAN = "PLAN";
    /** A word of the stage column whose rows are left out. */
    public static final String LEAVE = "LEAVE";

    public static final List<Field> ALL = List.of(
            Field.required(
                            "ods_code",
                            "Site code",
                            "code",
                            "station_number",
                            "site_code",
                            "practice_code",
                            "organisation_code")
                    .hint("The code the site has in the directory."),
            Field.optional("stage", "Stage", "status", "adoption_status")
                    .hint("Without a column, choose below which stage every row is about."),
            Field.required(
                            "stage_date",
                            "Date of the stage",
                            "date",
                            "date_implemented",
                            "change_month",
                            "adoption_date",
                            "go_live_date")
                    .hint("A day, a month like 2017-02, or a quarter like 2017-Q1."),
            Field.optional("improvement_code", "Improvement", "practice_slug", "improvement")
                    .hint("Rows of other improvements are left out."),
            Field.optional("date_precision", "Precision of the date", "precision"),
            Field.optional("reason_code", "Reason code"),
            Field.optional("reason_text", "Reason in words"),
            Field.optional("entered_by", "Entered by"),
            Field.optional("evidence_tier", "How well it is known", "evidence", "tier")
                    .hint("Self-declared, data-backed or observed."),
            Field.optional("champion", "Named owner", "owner", "lead"),
            Field.optional("note", "Note", "notes", "comment"));

    private AdoptionFields() {}

    /** What a word of the stage column means, as chosen or, failing that, as it reads: a stage's name, PLAN, LEAVE, or "". */
    static String meaning(ColumnMapping mapping, String word) {
        var chosen = mapping.option(MEANS + word.toLowerCase(Locale.ROOT));
        return chosen.isEmpty() ? guess(word) : chosen;
    }

    /** What a word of the stage column most likely means; "" when only a person can say. */
    public static String guess(String word) {
        return AdoptionStage.named(word).map(Enum::name).orElseGet(() -> switch (word.toLowerCase(Locale.ROOT)
                .strip()) {
            case "complete", "completed", "implemented", "adopted", "successful" -> AdoptionStage.LIVE.name();
            case "in progress", "in-progress", "implementing", "implementation" -> AdoptionStage.PREPARING.name();
            case "plan", "planning", "planned" -> PLAN;
            case "unsuccessful", "failed", "discontinued" -> AdoptionStage.STOPPED.name();
            default -> "";
        });
    }
}
