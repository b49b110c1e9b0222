package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.ChecklistItem;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.ComponentText;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.Focus;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.Tidier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The ED Safety Checklist as its owners and its evaluators published it, in our own words. The list departments use is in
 * the owners' toolkit and is not repeated: the items here are an illustration.
 */
@Component
@Profile("demo")
class EdSafetyChecklist {

    static final String SOURCE_HISTORY = "https://www.healthinnowest.net/news/ed-checklist";
    private static final String SOURCE_REVISION =
            "https://arc-w.nihr.ac.uk/news/clahrc-west-evaluation-informs-update-to-national-emergency-department-checklist-toolkit";
    private static final String BY_THE_HOUR = "Tasks by the hour";

    private final Author author;

    EdSafetyChecklist(Author author) {
        this.author = author;
    }

    /** Shares the improvement with its first version, and a reconstructed decision to proceed. */
    ImprovementId describe(Member by) {
        var story = new Author.Story(
                "ed-safety-checklist",
                description(),
                ownership(),
                tidier(""),
                effort(),
                safety(""),
                components(),
                Map.of(BY_THE_HOUR, illustration()),
                findings());
        var id = author.publish(story, by);
        author.decide(id, decision(), by);
        return id;
    }

    /** Publishes the second version: the toolkit of August 2019, with what the evaluation taught. */
    void revise(ImprovementId id, Member by) {
        var change = new Change("""
                Six pieces of advice, August 2019:
                1. Present it as patient safety and not as paperwork.
                2. Win the support of senior staff.
                3. Make time for focused training.
                4. Fit it to local priorities.
                5. Build it into the paperwork there already is.
                6. Watch and audit its use well.
                Begin when the department is not under pressure.
                """, """
                An independent study in two departments found that the list was left out when the department was at its \
                busiest, and was taken for an audit.
                Source: %s""".formatted(SOURCE_REVISION));
        author.revise(id, change, tidier("""
                        Before it starts: senior support is won, and time for focused training is set aside. It is \
                        introduced when the department is not under pressure, as a matter of patient safety."""), safety("""
                        All three are answered by the advice of August 2019; whether they still happen is for each \
                        department to watch."""), by);
    }

    private static Description description() {
        return new Description(
                "ED Safety Checklist",
                """
                A checklist for emergency departments that says what should be done for a patient in each hour of the stay. \
                It is used for every patient except those with minor complaints, and any member of the clinical staff can \
                fill it in, wherever in the department the patient is. It is meant to keep basic care going when the \
                department is crowded, and to see early when somebody gets worse.""",
                """
                When an emergency department is crowded, patients wait a long time and are looked after by many people, \
                some of whom do not usually work there. At the Bristol Royal Infirmary five serious incidents happened in \
                the winter of 2013/14, three of them in the queue of ambulances.""",
                "Every patient in an emergency department except those with minor complaints.",
                Set.of(Setting.EMERGENCY_DEPARTMENT),
                List.of("emergency department", "A&E", "checklist", "deterioration", "crowding", "patient safety"),
                Complexity.COMPLICATED,
                new Focus(Set.of(ClinicalArea.ANY, ClinicalArea.INJURY), List.of(), Set.of(PopulationGroup.EVERYBODY)));
    }

    private static Ownership ownership() {
        return new Ownership(
                null,
                "Health Innovation West of England, with University Hospitals Bristol",
                "The owner's patient safety team (no address is shown: nobody was asked for consent)",
                "",
                false,
                "The owners' toolkit asks for attribution; ask them before you copy it. It is not contained here.",
                """
                https://www.weahsn.net/emergency-department-safety-checklist
                https://www.healthinnowest.net/news/ed-checklist
                https://bmjopenquality.bmj.com/content/7/3/e000325
                https://clahrc-west.nihr.ac.uk/research/projects/evaluating-emergency-department-checklist-improve-patient-safety-care
                """ + SOURCE_REVISION);
    }

    private static Tidier tidier(String before) {
        return new Tidier(
                """
                A list tied to the clock makes the next step the same whoever is on duty, so that basic care depends less on \
                memory. Its published aims: to make basic care the same for everybody and better, to hold when the \
                department is crowded, and to improve safety and outcomes.""",
                "The checklist for each patient, and the owners' toolkit for introducing it.",
                """
                1. The checklist begins when the patient arrives.
                2. Each hour has its tasks. Whoever looks after the patient does them and ticks them off.
                3. Early triggers point to the urgent pathways, such as those for sepsis, stroke and heart attack.
                4. The list is used when the patient is handed over.
                """ + before,
                "Any member of the clinical staff, bank and agency staff included.",
                "For one patient at a time, as part of ordinary care.",
                "In any area of the department.",
                "By the hour, from arrival.",
                "Departments fit the items to their own priorities and paperwork.",
                """
                It was developed by small tests of change (plan, do, study, act) in the winters of 2012 to 2014, with a SHINE \
                grant of the Health Foundation.""",
                """
                Researchers watched two departments for 66 hours and spoke to 26 people: the list helped as a prompt and at \
                handover, and was left out when the department was at its busiest, which is when it matters most.""");
    }

    private static Effort effort() {
        return new Effort(
                "Departments in the West of England received a financial award with the toolkit; the amount was not published.",
                "Time for focused training; hours were not published.",
                "Not published.",
                "Not published.");
    }

    private static Safety safety(String since) {
        return new Safety(
                """
                It is left out when the department is busiest: introduce it in a quieter time, and watch its use at busy times.
                It is taken for an audit: present it as patient safety.
                It becomes one more form: build it into the paperwork there already is.
                """ + since,
                "Not described in the sources. Ask: do people who cannot speak for themselves get the same care by the hour?");
    }

    private static List<ComponentText> components() {
        return List.of(
                new ComponentText(
                        BY_THE_HOUR,
                        "The next step is plain to whoever is there",
                        """
                        A list with the tasks of each hour. The items shown here are SYNTHETIC: an illustration of how such a \
                        list is written. The list departments use is in the owners' toolkit.""",
                        true,
                        "The structure by time is what the improvement is"),
                new ComponentText(
                        "Early triggers",
                        "Sepsis, stroke and heart attack are recognised early",
                        "Prompts that lead to the pathway",
                        true,
                        "Named by the owners among its aims"),
                new ComponentText(
                        "Usable by any clinical staff, in any area",
                        "It holds when the department is full and staff are new to it",
                        "One list for each patient",
                        true,
                        "It is meant for the crowded department"),
                new ComponentText(
                        "Local items",
                        "The department's own priorities have a place",
                        "Items added or left out locally",
                        false,
                        "The advice of 2019 is to fit it to local priorities"),
                new ComponentText(
                        "Place in the record",
                        "One place to write, not two",
                        "Part of the existing paperwork",
                        false,
                        "The advice of 2019 is to build it into existing paperwork"),
                new ComponentText(
                        "Watching its use",
                        "The department sees whether the list is used",
                        "A local audit",
                        false,
                        "The advice of 2019 asks for it; how is left open"));
    }

    private static Checklist illustration() {
        return new Checklist(List.of(
                new ChecklistItem("Hour 1", "Illustration: record vital signs", true),
                new ChecklistItem("Hour 1", "Illustration: work out the early warning score", true),
                new ChecklistItem("Hour 1", "Illustration: ask about pain and score it", true),
                new ChecklistItem("Hour 1", "Illustration: give pain relief if it is needed", true),
                new ChecklistItem("Each further hour", "Illustration: look at the patient again", true),
                new ChecklistItem("Each further hour", "Illustration: an item chosen by the department", false)));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "Before and after",
                        "One department with more than 70,000 new patients a year",
                        1,
                        "Vital signs, early warning score, pain score and pain relief",
                        "Mean proportions 5 to 25% better in most cases in the first year",
                        "No interval was published",
                        "No clinical incident from failure to recognise deterioration in that year",
                        "Health Innovation West of England; Health Foundation",
                        SOURCE_HISTORY,
                        EvidenceStrength.LIMITED,
                        ""),
                new Finding(
                        "Quality improvement report",
                        "Bristol Royal Infirmary",
                        1,
                        "How it was developed and introduced",
                        "Described step by step, from the Model for Improvement",
                        "",
                        "",
                        "BMJ Open Quality 7(3):e000325",
                        "https://bmjopenquality.bmj.com/content/7/3/e000325",
                        EvidenceStrength.LIMITED,
                        ""),
                new Finding(
                        "66 hours of observation and 26 interviews",
                        "Two emergency departments",
                        2,
                        "Whether and how staff use it",
                        """
                        Useful as a prompt and for handover; overlooked when the department was busiest; taken for an audit. \
                        When used as intended, documentation improved.""",
                        "",
                        "It can fail when it is needed most",
                        "Stone and others, Journal of Clinical Nursing 2020;29:1267",
                        "https://clahrcprojects.co.uk/clahrc-impact/west/emergency-department-checklist-improving-safety-urgent-care",
                        EvidenceStrength.MODERATE,
                        "2020"));
    }

    private static Decisions.NewDecision decision() {
        return new Decisions.NewDecision(
                LocalDate.of(2017, 10, 20),
                "Synthetic reconstruction: no panel is published. NHS Improvement wrote to every trust on 16 to 20 October 2017",
                DecisionResult.PROCEED,
                """
                Published: trusts were urged to use it "unless already using an equivalent evidence-based system" \
                (https://www.nbt.nhs.uk, 20 October 2017).""",
                "Reconstructed from published results: no clinical incident from failure to recognise deterioration in year one.",
                "Reconstructed: the sources do not say how patients were involved. A real gate would ask.",
                "Reconstructed: the sources do not describe who may gain less. A real gate would ask.",
                LocalDate.of(2019, 8, 31));
    }
}
