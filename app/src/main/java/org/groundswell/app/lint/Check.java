package org.groundswell.app.lint;

import org.groundswell.app.lint.Subject.Kind;

/** One thing a plan or a description is checked for. */
public enum Check {
    NO_AIM_FOR_PEOPLE(
            Kind.PROGRAMME,
            "No aim for people",
            "Every site can be live while few people are reached.",
            "aim-in-numbers",
            "/aims/new"),
    NO_DENOMINATOR(
            Kind.PROGRAMME,
            "Counted out of nobody knows how many",
            "Without the number there could be, nobody can say whether forty is nearly all or hardly any.",
            "measure-spread-honestly",
            "/plan"),
    NO_TEST_ELSEWHERE(
            Kind.PROGRAMME,
            "No test in a setting unlike the first",
            "A description that has only been followed by people like its authors has not been tested.",
            "plan-waves",
            "/plan"),
    NO_DECISION(
            Kind.PROGRAMME,
            "No decision before the next wave",
            "The time to ask about safety, fairness and patients is before many places depend on the answer.",
            "plan-waves",
            "/plan"),
    NO_DEPUTY(
            Kind.PROGRAMME,
            "One person holds it all",
            "Where the champion has no deputy, the improvement leaves when the champion does.",
            "keep-it-going",
            "/sites"),
    ONE_CONTACT(
            Kind.PROGRAMME,
            "One contact for every site",
            "The team of the pilot cannot carry every site, and sites that are not asked to lead do not.",
            "adopters-do-the-hard-work",
            "/sites"),
    WAVE_TOO_LARGE(
            Kind.PROGRAMME,
            "A wave larger than can be supported",
            "The people who can help set the size of a wave. Sites beyond it are left alone when it is hardest.",
            "plan-waves",
            "/plan"),
    NO_RECURRENT_FUNDING(
            Kind.PROGRAMME,
            "Nobody named to pay after the start",
            "What is paid for one year is mostly done for one year.",
            "business-case",
            "/edit"),
    NO_EXIT_DATE(
            Kind.PROGRAMME,
            "No exit date",
            "A programme that does not say when it ends fades, and nobody owns what it leaves.",
            "exit-well",
            "/edit"),
    EXIT_PASSED(
            Kind.PROGRAMME,
            "The exit date has passed",
            "Sites still rely on a programme that by its own plan is over.",
            "exit-well",
            "/edit"),
    NO_INVOLVEMENT(
            Kind.PROGRAMME,
            "No patient involvement recorded",
            "Patients see costs and harms that no measure is looking for.",
            "involve-patients",
            "/edit"),
    NO_LOGIC(
            Kind.PROGRAMME,
            "The plan does not say how it expects spread to happen",
            "Packaging, trying out and persuading are different work. A plan that names none does mostly the first.",
            "three-logics",
            "/edit"),
    ONLY_DECLARED(
            Kind.PROGRAMME,
            "Every live site is live by its own word",
            "Self-report flatters. One audit or one month of data tells more than fifty declarations.",
            "measure-spread-honestly",
            "/sites"),

    NO_CORE(
            Kind.IMPROVEMENT,
            "No core component described",
            "A site that does not know what must stay will keep what is easy.",
            "core-and-adaptable",
            "/edit"),
    NO_FUNCTION(
            Kind.IMPROVEMENT,
            "Core components that do not say what they are for",
            "Who knows only the form can only photocopy.",
            "core-and-adaptable",
            "/edit"),
    ALL_CORE(
            Kind.IMPROVEMENT,
            "Everything is core",
            "Where nothing may change, sites change it in silence.",
            "core-and-adaptable",
            "/edit"),
    ONE_PLACE(
            Kind.IMPROVEMENT,
            "Evidence from one place at most",
            "One place may owe its result to its people, its attention or its luck.",
            "is-it-ready",
            "/edit"),
    NO_HARMS(
            Kind.IMPROVEMENT,
            "Nobody has written about harm",
            "Spread multiplies harm too. That nobody looked is not the same as that there is none.",
            "ethics-and-safety",
            "/edit"),
    NO_RUNNING_COST(
            Kind.IMPROVEMENT,
            "No word on what it takes to keep running",
            "Setting up is the smaller bill. Adopters ask for the other one first.",
            "business-case",
            "/edit"),
    NO_EQUALITY(
            Kind.IMPROVEMENT,
            "No word on who may be left out",
            "Spread follows the easy road unless somebody looks.",
            "equity",
            "/edit"),
    REVIEW_OVERDUE(
            Kind.IMPROVEMENT,
            "The decision about spreading it is overdue for review",
            "A decision rests on what was known on its day.",
            "ethics-and-safety",
            "");

    private final Kind kind;
    private final String heading;
    private final String why;
    private final String topic;
    private final String remedy;

    Check(Kind kind, String heading, String why, String topic, String remedy) {
        this.kind = kind;
        this.heading = heading;
        this.why = why;
        this.topic = topic;
        this.remedy = remedy;
    }

    public Kind kind() {
        return kind;
    }

    public String heading() {
        return heading;
    }

    /** Why it matters, in a sentence or two. */
    public String why() {
        return why;
    }

    /** Slug of the topic of the guide that helps. */
    public String topic() {
        return topic;
    }

    /** Where it is put right, below the address of what was checked. */
    public String remedy() {
        return remedy;
    }
}
