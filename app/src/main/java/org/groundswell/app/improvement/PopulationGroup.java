package org.groundswell.app.improvement;

/** The groups of people an improvement is for. */
public enum PopulationGroup {
    EVERYBODY("Everybody"),
    BABIES("Babies"),
    CHILDREN("Children"),
    YOUNG_PEOPLE("Young people"),
    ADULTS("Adults"),
    OLDER_PEOPLE("Older people"),
    PARENTS("Pregnant women and new parents"),
    LEARNING_DISABILITY("People with a learning disability"),
    AUTISM("Autistic people"),
    LONG_TERM("People with a long-term condition"),
    UNDERSERVED("People whom services reach least"),
    CARERS("Carers and families"),
    STAFF("Staff");

    private final String label;

    PopulationGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
