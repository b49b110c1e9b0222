package org.groundswell.app.adoption;

import java.util.List;

/** One standing event in the long layout, every field as it stands in the file. */
public record ExportRow(
        String improvementCode,
        String odsCode,
        String stage,
        String stageDate,
        String datePrecision,
        String reasonCode,
        String reasonText,
        String enteredBy,
        String note,
        String evidenceTier,
        String champion) {

    public static final List<String> HEADER = List.of(
            "improvement_code",
            "ods_code",
            "stage",
            "stage_date",
            "date_precision",
            "reason_code",
            "reason_text",
            "entered_by",
            "note",
            "evidence_tier",
            "champion");

    public List<String> cells() {
        return List.of(
                improvementCode,
                odsCode,
                stage,
                stageDate,
                datePrecision,
                reasonCode,
                reasonText,
                enteredBy,
                note,
                evidenceTier,
                champion);
    }
}
