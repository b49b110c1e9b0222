package org.groundswell.app.guide;

/** For whom a resource is most use. */
public enum Audience {
    EVERYBODY("Everybody"),
    INNOVATOR("Improvement leads"),
    PROGRAMME("Programme managers"),
    ADOPTER("Adopting sites"),
    COMMISSIONER("Commissioners and boards"),
    EVALUATOR("Evaluators"),
    PATIENT("Patients and the public");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
