package org.groundswell.app.assessment;

/** For whom a rater speaks. */
public enum RaterRole {
    CLINICAL("Clinical", "C"),
    MANAGERIAL("Managerial", "M"),
    PATIENT_OR_PUBLIC("Patient or public", "P"),
    FINANCE("Finance", "F"),
    EVALUATOR("Evaluator", "E"),
    OTHER("Other", "O");

    private final String label;
    private final String letter;

    RaterRole(String label, String letter) {
        this.label = label;
        this.letter = letter;
    }

    public String label() {
        return label;
    }

    /** Tells the role apart where colour alone would not. */
    public String letter() {
        return letter;
    }
}
