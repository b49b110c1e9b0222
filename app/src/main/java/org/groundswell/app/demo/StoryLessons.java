package org.groundswell.app.demo;

import java.util.List;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.Outcome;

/** What was published about learning with the two improvements of the demonstration. */
final class StoryLessons {

    private static final String EVALUATION = """
            Stone and others, Journal of Clinical Nursing 2020;29:1267. Project page: \
            https://www.clahrcprojects.co.uk/clahrc-impact/west/emergency-department-checklist-improving-safety-urgent-care
            What was changed: \
            https://arc-w.nihr.ac.uk/news/clahrc-west-evaluation-informs-update-to-national-emergency-department-checklist-toolkit""";

    private StoryLessons() {}

    static List<PublishedLesson> checklist() {
        return List.of(
                new PublishedLesson(
                        Outcome.IN_PART,
                        "Overlooked when the department was busiest",
                        Setting.EMERGENCY_DEPARTMENT,
                        "Two emergency departments that used the checklist, looked at from outside: 66 hours of observation "
                                + "and 26 interviews.",
                        "A prompt that holds when the department is crowded, which is when patients are missed.",
                        "Staff found it useful as a prompt and for handing over. Used as intended, documentation was better. "
                                + "When the department was at its busiest it was overlooked, and that is when it matters.",
                        "The observers saw both the use and the leaving out, in quiet hours and in crowded ones.",
                        List.of(Cause.DROPPED_UNDER_PRESSURE),
                        "",
                        "Bring it in while the department is not under pressure. Give time for focused training. Build it into "
                                + "the paper that is there already, so that it is not one thing more. The toolkit of August "
                                + "2019 says so.",
                        EVALUATION),
                new PublishedLesson(
                        Outcome.IN_PART,
                        "Promoted as if it were paperwork, it looked like audit",
                        Setting.EMERGENCY_DEPARTMENT,
                        "The same two emergency departments, each with its own way of telling staff about the checklist.",
                        "That staff see what it is for: the safety of the patient in front of them.",
                        "It was promoted in ways that hid its safety purpose, and people took it for a form to be filled in for "
                                + "others.",
                        "Interviews with staff, and how they spoke of it while they worked.",
                        List.of(Cause.LOOKED_LIKE_AUDIT),
                        "",
                        "Say that it is about patient safety, not administration. Win senior staff first. Let each department "
                                + "fit it to its own priorities. Watch over its use well. All four went back into the toolkit.",
                        EVALUATION),
                new PublishedLesson(
                        Outcome.WORKED,
                        "In the department where it began, basic care became more regular within a year",
                        Setting.EMERGENCY_DEPARTMENT,
                        "The Bristol Royal Infirmary: more than 70,000 new patients a year. Five serious incidents in the winter "
                                + "of 2013/14, three of them in the ambulance queue. A grant, and small tests with the Model for "
                                + "Improvement.",
                        "That nobody gets worse unseen while waiting.",
                        "The proportions measured improved by 5 to 25 per cent in most cases in the first year: vital signs "
                                + "recorded, early warning score worked out, pain scored, pain relief given. In that year no "
                                + "incident came from a failure to recognise that a patient was getting worse.",
                        "Measured before and after, in one department, by those who made it. There was no comparison.",
                        List.of(),
                        "",
                        "Measure in the next departments too, and let somebody from outside look. That was done.",
                        "https://www.healthinnowest.net/news/ed-checklist\n"
                                + "https://www.health.org.uk/improvement-projects/checklist-and-it-innovation-to-improve-safety-in-emergency-care"));
    }

    static List<PublishedLesson> feno() {
        return List.of(
                new PublishedLesson(
                        Outcome.IN_PART,
                        "Whether a clinician had the test depended on the region",
                        Setting.GENERAL_PRACTICE,
                        "England, a year and a half into a national programme. A survey of 267 clinicians between August and "
                                + "October 2022.",
                        "Access to the test wherever people live.",
                        "38 per cent of those who answered had access. In the South West it was 67 per cent, in London and the "
                                + "East of England 9 per cent.",
                        "Those without access said why: no device, no training, the cost of the device and of what it uses up, "
                                + "or that they did not know of it.",
                        List.of(Cause.INEQUITY, Cause.NO_RECURRENT_MONEY),
                        "",
                        "Count access by region and by deprivation from the first month, and begin where there is least.",
                        "https://www.pcrs-uk.org/conference-abstract-gallery/abstract/435"),
                new PublishedLesson(
                        Outcome.IN_PART,
                        "Money was the first obstacle; incentives and champions helped",
                        Setting.GENERAL_PRACTICE,
                        "Primary care in England, where a practice pays for the mouthpieces after the first money is spent.",
                        "That practices go on testing once they have a device.",
                        "Financial obstacles came first among what stood in the way. Incentives and champions were what helped. "
                                + "Three years on, practices in places still lacked a device, and patients were sent to hubs and "
                                + "waited.",
                        "Reported by those who studied the uptake.",
                        List.of(Cause.NO_RECURRENT_MONEY),
                        "",
                        "Agree who pays for the second year before the first begins.",
                        "https://eprints.soton.ac.uk/499845\nhttps://essexequip.co.uk"),
                new PublishedLesson(
                        Outcome.IN_PART,
                        "Devices, views and training hours were counted; tests for each eligible patient were not",
                        Setting.GENERAL_PRACTICE,
                        "A national programme over 15 networks, closing its books.",
                        "More correct diagnoses of asthma.",
                        "It reported more than 1,200 new devices, 53 per cent of primary care networks with access, 33 funded "
                                + "projects, more than 4,900 hours of training and 722 people in the learning collaborative, and "
                                + "estimated 58,000 new correct diagnoses. Tests for each eligible patient, by practice and "
                                + "month, are in no published report that we found.",
                        "What is counted is what was easy to count: what the programme itself handed out.",
                        List.of(Cause.MEASURED_TOO_LATE),
                        "",
                        "Agree on one measure of reach, with its denominator, before the first device is bought.",
                        FenoTesting.SOURCE_NATIONAL),
                new PublishedLesson(
                        Outcome.WORKED,
                        "A hospital clinic showed the way, then practices shared the work",
                        Setting.GENERAL_PRACTICE,
                        "Gloucestershire: 17 practices in three primary care networks, after a hospital clinic of seven months "
                                + "that served as the blueprint.",
                        "Testing near the patient, by people who are sure of what they do.",
                        "18 practitioners were trained and 431 people tested, of whom 272 were found to have asthma.",
                        "The local evaluation. It compares with nothing, and says how many were tested, not how many should "
                                + "have been.",
                        List.of(),
                        "",
                        "Begin with a clinic that can show how it is done, and train there.",
                        "https://www.weahsn.net/news/ (new evaluation shows FeNO testing ...)"));
    }
}
