package org.groundswell.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.Outcome;

/** Published lessons about things that are not in the library, by what they are about. */
final class ElsewhereLessons {

    private ElsewhereLessons() {}

    static Map<String, PublishedLesson> all() {
        var all = new LinkedHashMap<String, PublishedLesson>();
        all.put("Serenity Integrated Mentoring (SIM)", mentoring());
        all.put("Enhanced Peri-Operative Care for High-risk patients (EPOCH)", epoch());
        all.put("Virtual wards in England", virtualWards());
        all.put("CT-based estimate of blood flow in the heart (HeartFlow)", heartFlow());
        all.put("Enhanced coaching in PReCePT", coaching());
        all.put("Matching Michigan", michigan());
        all.put("WHO surgical safety checklist", surgery());
        all.put("Spotting deterioration in care homes", careHomes());
        all.put("PINCER: safer prescribing in general practice", pincer());
        all.put("Transfer of care around medicines (TCAM)", tcam());
        return all;
    }

    private static PublishedLesson mentoring() {
        return new PublishedLesson(
                Outcome.DID_NOT_WORK,
                "National before it was examined, then stopped",
                Setting.MENTAL_HEALTH,
                "A model of work between mental health services and the police, for people who often came into crisis. It spread "
                        + "over England between 2018 and 2020.",
                "",
                "It was national before its evidence was looked at closely. Trusts were later told to stop.",
                "Those who campaigned against it charged above all that people who use services had not been involved.",
                List.of(),
                "People who use services were not involved before it spread",
                "Ask for evidence, safety and involvement at a gate before the second wave, and have a way to reach every "
                        + "adopter when it has to stop.",
                "https://stopsim.co.uk");
    }

    private static PublishedLesson epoch() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "No hospital became reliable on all ten processes",
                Setting.THEATRE,
                "93 hospitals that joined a programme for emergency abdominal surgery, each with ten processes to make reliable.",
                "More than 80 per cent reliability on each of ten processes.",
                "No hospital was reliable on all ten. 279 of 800 run charts showed improvement. Of teams that used five or more "
                        + "ways of improving, 30 per cent improved six processes or more; of those that used two or fewer, none.",
                "Run charts by hospital and process, with the same rules for all.",
                List.of(),
                "",
                "Measure each component by itself. Ask of fewer things at once, and use more than one way to bring each about.",
                "https://qualitysafety.bmj.com/content/29/8/623");
    }

    private static PublishedLesson virtualWards() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "The beds grew, the published rate fell: the denominator had changed",
                Setting.HOME,
                "A national aim of 40 to 50 virtual ward beds for 100,000 people by December 2023, about 24,000 beds.",
                "Hospital care at home for people who would else be in a bed on a ward.",
                "10,737 beds in October 2023, 11,635 in January 2024, 12,651 in October 2024, 12,588 in October 2025: short of "
                        + "the aim, then level. The published rate fell from 22.6 to 20.0 while beds rose by 9 per cent, because "
                        + "it was counted for all registered people and no longer for those of 16 and over.",
                "Read from the published series with its definitions beside it.",
                List.of(),
                "The definition moved and the number was read as if it had not",
                "Keep the definition with the number, and draw the break.",
                "https://htn.co.uk");
    }

    private static PublishedLesson heartFlow() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "Hospitals were on track, the number of tests was far short",
                Setting.DIAGNOSTICS,
                "About 2018: 13 hospitals live and 35 planned, after national guidance.",
                "40,000 tests a year by 2021/22, as the guidance had reckoned.",
                "6,300 tests a year.",
                "Sites and people are two different counts.",
                List.of(),
                "",
                "Set an aim for people beside the one for sites, and look at both from the first month.",
                "https://www.nice.org.uk/guidance/mtg32");
    }

    private static PublishedLesson coaching() {
        return new PublishedLesson(
                Outcome.DID_NOT_WORK,
                "More coaching than the standard package added nothing",
                Setting.MATERNITY,
                "Maternity units in England that give magnesium sulphate to protect the brains of very early babies. Some were "
                        + "offered enhanced coaching, some the standard support.",
                "That more support brings more mothers the treatment.",
                "The difference was 0.84 points in the wrong direction, with an interval from -5.03 to 3.35: nothing that can be "
                        + "told from nothing. All units reached the programme, and most of the gain came in its first two years.",
                "Compared with units that had the standard support.",
                List.of(),
                "",
                "Give the standard package to all before giving more to some, and test what more is worth.",
                "https://research-information.bris.ac.uk and https://www.healthinnowest.net/?p=15018");
    }

    private static PublishedLesson michigan() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "Infections fell as fast in the units that were still waiting",
                Setting.CRITICAL_CARE,
                "Intensive care units in England that joined one after another, so that those still waiting could be compared.",
                "That bloodstream infections fall because of the programme, as they had in Michigan.",
                "They fell, and as fast in the units that had not yet begun.",
                "Those that had not begun were measured in the same way, at the same time.",
                List.of(),
                "The curve may not be yours",
                "Show the sites that have not begun beside those that have.",
                "The published evaluation of Matching Michigan (where it stands has not been confirmed)");
    }

    private static PublishedLesson surgery() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "Audits said high, observers saw the last step in one operation of eleven",
                Setting.THEATRE,
                "Operating theatres: 119 interviews in ten hospitals; elsewhere observers watched 294 operations.",
                "Three pauses in each operation, each with the whole team.",
                "The hospitals' own audits reported high use. Observers saw the sign-out attempted in 8.8 per cent of 294 "
                        + "operations. In interviews staff said that it had simply appeared, and that senior clinicians resisted.",
                "Observation and self-report of the same thing, side by side.",
                List.of(Cause.IMPOSED, Cause.TARGET_GAMED),
                "",
                "Watch a small sample, and mark what is only said as only said.",
                "Russ and others 2014 (interviews); published observation of 294 operations");
    }

    private static PublishedLesson careHomes() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "Of every seven homes that began, one kept it going for a year",
                Setting.CARE_HOME,
                "Care homes in England, offered tools to spot early that a resident is getting worse.",
                "60 per cent of homes nationally.",
                "10,930 homes engaged, 7,518 adopted, 1,582 sustained it for a year.",
                "The three numbers were reported side by side, which is rare, and to be thanked for.",
                List.of(),
                "",
                "Report all three. Check again after 3, 6 and 12 months, and plan for the staff who leave.",
                "https://www.healthinnowest.net");
    }

    private static PublishedLesson pincer() {
        return new PublishedLesson(
                Outcome.IN_PART,
                "Follow-up data came from 60 per cent of the practices that took it up",
                Setting.GENERAL_PRACTICE,
                "More than 2,800 general practices, 41 per cent of England's, with 2,350 people trained.",
                "Fewer patients at risk from what they are prescribed, shown by a second search.",
                "27 million records were searched and 220,981 patients at risk found. Follow-up data came from 1,677 practices.",
                "Counted by the programme itself.",
                List.of(Cause.MEASURED_TOO_LATE),
                "",
                "Make the second measurement part of the package, and as little work as the first.",
                "https://www.nottingham.ac.uk/primis");
    }

    private static PublishedLesson tcam() {
        return new PublishedLesson(
                Outcome.WORKED,
                "The best exit: it became part of the contract",
                Setting.PHARMACY,
                "Acute trusts in England that tell a patient's pharmacy of a change of medicines when the patient goes home.",
                "Half of the trusts.",
                "61 per cent of the trusts and more than 160,000 patients; then, in February 2021, it became an essential "
                        + "service of every pharmacy, the Discharge Medicines Service.",
                "Counted by the programme.",
                List.of(),
                "",
                "Plan the exit on the first day, and with whoever will commission it.",
                "https://www.healthinnovationwessex.org.uk/projects/54");
    }
}
