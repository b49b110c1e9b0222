package org.groundswell.app.improvement;

/** The kinds of condition an improvement is about: few enough to choose from, with free words beside them. */
public enum ClinicalArea {
    ANY("Any condition"),
    BREATHING("Breathing and lungs"),
    HEART("Heart and circulation"),
    STROKE("Stroke"),
    CANCER("Cancer"),
    DIABETES("Diabetes and metabolism"),
    KIDNEY("Kidneys and urine"),
    DIGESTION("Digestion and liver"),
    NERVES("Brain and nerves"),
    DEMENTIA("Dementia and memory"),
    MENTAL_HEALTH("Mental health"),
    ADDICTION("Alcohol, drugs and smoking"),
    INFECTION("Infection and sepsis"),
    BLOOD("Blood"),
    PREGNANCY("Pregnancy and birth"),
    BONES("Bones, joints and muscles"),
    FRAILTY("Falls and frailty"),
    SKIN("Skin and wounds"),
    SENSES("Eyes, ears and teeth"),
    INJURY("Injury and emergency"),
    SURGERY("Surgery and anaesthesia"),
    MEDICINES("Safe use of medicines"),
    PAIN("Pain"),
    END_OF_LIFE("End of life");

    private final String label;

    ClinicalArea(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
