package org.groundswell.app.assessment;

/** What kinds of files may stand behind an answer: those that people have, and that hold no program. */
public enum EvidenceKind {
    PDF("PDF", ".pdf", "application/pdf"),
    PNG("picture", ".png", "image/png"),
    JPEG("picture", ".jpg", "image/jpeg"),
    DOCX("Word document", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("Excel workbook", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("table", ".csv", "text/csv;charset=UTF-8"),
    TXT("text", ".txt", "text/plain;charset=UTF-8");

    private final String label;
    private final String ending;
    private final String mediaType;

    EvidenceKind(String label, String ending, String mediaType) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    /** The end of the name such a file is given: ".pdf". */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
