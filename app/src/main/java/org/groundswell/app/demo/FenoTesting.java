package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.Member;
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

/** FeNO testing in primary care: what was published about it, in our own words. */
@Component
@Profile("demo")
class FenoTesting {

    static final String SOURCE_NATIONAL =
            "https://thehealthinnovationnetwork.co.uk/programmes/respiratory-disease/bettering-access-to-feno-testing-in-primary-care";
    static final String SOURCE_WEST = "https://www.healthinnowest.net/our-work/case-study/feno-testing-in-primary-care";
    private static final String SOURCE_SURVEY = "https://www.pcrs-uk.org/conference-abstract-gallery/abstract/435";
    private static final String SOURCE_OBSTACLES = "https://eprints.soton.ac.uk/499845";

    private final Author author;

    FenoTesting(Author author) {
        this.author = author;
    }

    ImprovementId describe(Member by) {
        var story = new Author.Story(
                "feno-testing",
                description(),
                ownership(),
                tidier(),
                effort(),
                safety(),
                components(),
                Map.of(),
                findings());
        var id = author.publish(story, by);
        author.decide(id, decision(), by);
        return id;
    }

    private static Description description() {
        return new Description(
                "FeNO testing in primary care",
                """
                A breath test that helps to find out whether somebody has asthma. The patient breathes into a small device, \
                which measures nitric oxide in the breath, a sign of inflamed airways. The test is done in or near the \
                patient's own practice. From April 2021 a national programme spread it through England.""",
                """
                Many practices had no device. In a survey of 267 clinicians in 2022, 38% had access to FeNO testing: 67% in \
                the South West, 9% in London and the East of England.""",
                "People who may have asthma, and people whose asthma is reviewed, in primary care.",
                Set.of(Setting.GENERAL_PRACTICE, Setting.DIAGNOSTICS, Setting.COMMUNITY),
                List.of("FeNO", "nitric oxide", "asthma", "diagnosis", "breath test", "respiratory", "primary care"),
                Complexity.COMPLICATED,
                new Focus(
                        Set.of(ClinicalArea.BREATHING),
                        List.of("Asthma"),
                        Set.of(PopulationGroup.CHILDREN, PopulationGroup.ADULTS)));
    }

    private static Ownership ownership() {
        return new Ownership(
                null,
                "Health Innovation Wessex (led the national programme) with the health innovation networks",
                "The respiratory team of your health innovation network (no address is shown: nobody was asked for consent)",
                "",
                false,
                "The programme's toolkit is its owners'; it is not contained here.",
                String.join(
                        "\n",
                        SOURCE_NATIONAL,
                        "https://healthinnovationwessex.org.uk (case studies)",
                        SOURCE_WEST,
                        SOURCE_SURVEY,
                        SOURCE_OBSTACLES));
    }

    private static Tidier tidier() {
        return new Tidier(
                "The test adds an objective sign to the story and the examination.",
                "A FeNO device, mouthpieces and a trained member of staff. One shared national toolkit was published.",
                """
                1. A practice, a network of practices or a hub gets a device and has staff trained.
                2. Patients who may have asthma are offered the test.
                3. The result is read together with the history and other tests, as the national guideline says.
                4. The result goes back to whoever asked, and the diagnosis is recorded.""",
                "Practitioners trained for it.",
                "Face to face, one patient at a time.",
                """
                In the practice, in a network of practices or in a hub. In Gloucestershire a hospital clinic of seven months \
                was the blueprint for three networks.""",
                "When asthma is suspected, and where the guideline asks for it at reviews.",
                "The local model: own device, shared device, or hub.",
                "",
                """
                More than 4,900 hours of training were given, and 91% called them useful. Tests per eligible patient, by \
                practice and month, were not published.""");
    }

    private static Effort effort() {
        return new Effort(
                "A device; prices were not in the sources. 33 projects of the Pathway Transformation Fund paid for first steps.",
                "Training for the staff who test.",
                "Mouthpieces for each test.",
                "An appointment for each test.");
    }

    private static Safety safety() {
        return new Safety("""
                The device is there and not used: count tests for eligible patients, not devices.
                The first money ends: name who pays for mouthpieces from the second year on.
                Trained staff leave: train at least two, and put it into the induction.
                Patients are sent to a hub and wait: watch the time from referral to test.""", """
                Access differed greatly between regions in 2022 (67% against 9%). Compare practices in the most and least \
                deprived fifths, and small practices with large ones, from the first month.""");
    }

    private static List<ComponentText> components() {
        return List.of(
                new ComponentText(
                        "A working device within reach",
                        "The test can be offered when it is needed",
                        "A device in a practice, shared in a network, or in a hub",
                        true,
                        "Without a device there is no test"),
                new ComponentText(
                        "Trained people",
                        "Results can be trusted",
                        "Training through the programme",
                        true,
                        "Lack of training was among the obstacles clinicians named"),
                new ComponentText(
                        "A place in the diagnosis of asthma",
                        "The result changes what is done next",
                        "A local pathway that follows the national guideline",
                        true,
                        "A test outside a pathway changes nothing"),
                new ComponentText(
                        "Local model",
                        "It fits the size of the place",
                        "Practice, network or hub",
                        false,
                        "All three were used"),
                new ComponentText(
                        "Money for the first steps",
                        "The first cost is no obstacle",
                        "Pathway Transformation Fund, respiratory network money",
                        false,
                        "Other sources do as well"),
                new ComponentText(
                        "Learning collaborative",
                        "Places learn from each other",
                        "722 people took part",
                        false,
                        "It supports spread and is not part of the test"));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "Programme report",
                        "England",
                        null,
                        "Reach of the national programme at its close",
                        """
                        More than 1,200 new devices; 53% of primary care networks with access; an estimated 58,000 new correct \
                        diagnoses; 33 funded projects; toolkit opened more than 13,500 times""",
                        "",
                        "",
                        "The Health Innovation Network",
                        SOURCE_NATIONAL,
                        EvidenceStrength.LIMITED,
                        ""),
                new Finding(
                        "Survey of 267 clinicians, August to October 2022",
                        "",
                        null,
                        "Access as clinicians report it, and what stands in the way",
                        """
                        38% overall; 67% in the South West; 9% in London and the East of England. No device, no training, cost, \
                        not knowing of it""",
                        "",
                        "",
                        "Primary Care Respiratory Society, conference abstract 435",
                        SOURCE_SURVEY,
                        EvidenceStrength.MODERATE,
                        ""),
                new Finding(
                        "Case study",
                        "West of England",
                        143,
                        "Practices and patients reached since October 2021",
                        "143 practices; more than 2,500 patients",
                        "",
                        "",
                        "Health Innovation West of England",
                        SOURCE_WEST,
                        EvidenceStrength.LIMITED,
                        ""),
                new Finding(
                        "Local evaluation",
                        "Gloucestershire: 17 practices in three primary care networks",
                        17,
                        "People tested and diagnosed",
                        "431 people tested, 272 diagnosed with asthma; 18 practitioners trained",
                        "",
                        "",
                        "West of England AHSN",
                        "https://www.weahsn.net/news",
                        EvidenceStrength.LIMITED,
                        ""),
                new Finding(
                        "Study",
                        "",
                        null,
                        "What helps and what hinders",
                        "Money is the first obstacle; incentives and champions help",
                        "",
                        "",
                        "University of Southampton",
                        SOURCE_OBSTACLES,
                        EvidenceStrength.UNCLEAR,
                        ""));
    }

    private static Decisions.NewDecision decision() {
        return new Decisions.NewDecision(
                LocalDate.of(2021, 9, 30),
                "Synthetic: a panel invented for this demonstration",
                DecisionResult.PROCEED,
                "Synthetic: tests are counted by practice, and mouthpieces are paid for from the second year on.",
                "Synthetic: the test wave reported no harm; time from referral to test is watched.",
                "Synthetic: a patient group read the plain-English page, and asked for tests near home.",
                "Synthetic: practices of all deprivation fifths are compared from the first month.",
                LocalDate.of(2022, 9, 30));
    }
}
