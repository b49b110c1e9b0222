package org.groundswell.app.improvement;

/** The kinds of place an improvement is used in. */
public enum Setting {
    EMERGENCY_DEPARTMENT("Emergency department"),
    AMBULANCE("Ambulance"),
    WARD("Hospital ward"),
    THEATRE("Operating theatre"),
    CRITICAL_CARE("Critical care"),
    OUTPATIENTS("Outpatients"),
    MATERNITY("Maternity"),
    GENERAL_PRACTICE("General practice"),
    PHARMACY("Pharmacy"),
    COMMUNITY("Community services"),
    CARE_HOME("Care home"),
    MENTAL_HEALTH("Mental health"),
    DIAGNOSTICS("Diagnostics"),
    DENTAL_AND_EYE("Dental and eye care"),
    HOME("Patients' own homes"),
    WHOLE_SYSTEM("Whole system");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
