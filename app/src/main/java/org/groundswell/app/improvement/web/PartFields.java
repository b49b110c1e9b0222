package org.groundswell.app.improvement.web;

import static org.groundswell.app.improvement.web.FormField.checkboxes;
import static org.groundswell.app.improvement.web.FormField.email;
import static org.groundswell.app.improvement.web.FormField.hidden;
import static org.groundswell.app.improvement.web.FormField.line;
import static org.groundswell.app.improvement.web.FormField.longText;
import static org.groundswell.app.improvement.web.FormField.radios;
import static org.groundswell.app.improvement.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.ui.Choice;

/** The questions each part asks. */
final class PartFields {

    private PartFields() {}

    /** One sentence above the form. */
    static String introduction(PartKind kind) {
        return switch (kind) {
            case DESCRIPTION -> "For somebody who has never heard of it. Write as you would to a neighbour.";
            case OWNERSHIP -> "Whose it is, whom to ask, and what others may do with it.";
            case CHANGE -> "Sites that use the version before read this to decide whether to move.";
            case TIDIER ->
                "Could a stranger repeat it from this page? The questions follow the TIDieR checklist for describing "
                        + "interventions.";
            case EFFORT -> "What a site has to spend, in money and in people's time. Say which year's prices.";
            case SAFETY -> "What could go wrong, and who might gain less than others.";
            case COMPONENT -> "One part of the improvement. Say what it is for before you say how you did it.";
            case CHECKLIST -> "What is ticked off, in order. Clear an item to remove it.";
            case EVIDENCE -> "One study or report, whichever way it points.";
        };
    }

    static List<FormField> of(PartKind kind) {
        return switch (kind) {
            case DESCRIPTION -> description();
            case OWNERSHIP -> ownership();
            case CHANGE ->
                List.of(
                        text("whatChanged", "What changed against the version before?", ""),
                        text("whyChanged", "Why?", "For example what adopters told you, or what a study found."));
            case TIDIER -> tidier();
            case EFFORT ->
                List.of(
                        text(
                                "setupCost",
                                "What does it cost to set up?",
                                "Equipment, licences, printing; the year's prices."),
                        text("setupStaffTime", "Whose time does it take to set up, and how much?", ""),
                        text("runningCost", "What does it cost to keep going?", "A year, for a site of which size."),
                        text("runningStaffTime", "Whose time does it take to keep going, and how much?", ""),
                        radios(
                                "band",
                                "Roughly how much money does a site spend in all to the end of the first year?",
                                "On top of what it has, staff time left out, in today’s pounds. Leave it open if nobody knows.",
                                choices(CostBand.values(), CostBand::label)));
            case SAFETY ->
                List.of(
                        longText(
                                "risks",
                                "What could go wrong, and what keeps it small?",
                                "One risk a line: the risk, then what is done about it."),
                        text("equalityImpact", "Who might gain less or be left out, and what is done about it?", ""));
            case COMPONENT -> component();
            case CHECKLIST -> List.of();
            case EVIDENCE -> evidence();
        };
    }

    /** What a new improvement begins with. */
    static List<FormField> beginning() {
        return List.of(
                line("title", "What is it called?", "The name its users know it by."),
                text(
                        "summary",
                        "What is it, in two or three sentences?",
                        "In plain English. You can finish this later."));
    }

    private static List<FormField> description() {
        return List.of(
                line("title", "Title", "The name its users know it by."),
                longText(
                        "summary",
                        "Summary in plain English",
                        "What it is, what it does for patients, how well it works. A patient should understand it."),
                text("problem", "Which problem does it answer?", "As those who have the problem would put it."),
                text("population", "Who is it for?", "Which patients, in which condition; who is not meant."),
                checkboxes(
                        "groups",
                        "Which groups of people is it for?",
                        "Choose all that apply. People narrow the library by these.",
                        choices(PopulationGroup.values(), PopulationGroup::label)),
                checkboxes(
                        "conditions",
                        "Which conditions is it about?",
                        "Choose all that apply, or “Any condition” where it makes no difference.",
                        choices(ClinicalArea.values(), ClinicalArea::label)),
                line(
                        "otherConditions",
                        "Conditions in your own words",
                        "Separated by commas: asthma, chronic kidney disease."),
                checkboxes(
                        "settings",
                        "Where is it used?",
                        "Choose all that apply.",
                        choices(Setting.values(), Setting::label)),
                line("keywords", "Words people would search for", "Separated by commas."),
                radios(
                        "complexity",
                        "How complex is it?",
                        "",
                        Arrays.stream(Complexity.values())
                                .map(each -> new Choice(each.name(), each.label(), each.meaning(), false))
                                .toList()));
    }

    private static List<FormField> ownership() {
        return List.of(
                hidden("ownerEntry"),
                line(
                        "ownerName",
                        "Owner",
                        "The organisation that looks after this description. Its directory code finds its name."),
                line(
                        "contactRole",
                        "Who answers questions?",
                        "A role, not a person: it stays true when people move on."),
                email("contactEmail", "Their e-mail address", "A shared mailbox is best."),
                checkboxes(
                        "contactConsent",
                        "May the address be shown to everybody?",
                        "",
                        List.of(new Choice("yes", "Those who read this mailbox agreed to have it shown"))),
                line(
                        "licence",
                        "What may others do with it?",
                        "The licence, for example CC BY 4.0, or the words of the owner."),
                text("sources", "Where does this description come from?", "One source a line, with its address."));
    }

    private static List<FormField> tidier() {
        return List.of(
                text("why", "Why does it work?", "The reasoning behind the parts that matter."),
                text("materials", "What is needed?", "What is handed out, used or trained with, and where to get it."),
                longText("procedures", "What is done?", "Step by step, including what happens around it."),
                text("providers", "Who does it?", "Their profession, and what they need to learn."),
                text("how", "How is it delivered?", "Face to face or remotely, alone or in groups."),
                text("place", "Where?", "And what has to be there."),
                text("whenAndHowMuch", "When and how much?", "How often, how long, over which time."),
                text("tailoring", "What is fitted to a patient or a place?", "And how, and by whom."),
                text("modifications", "What was changed while it was studied?", ""),
                text("howWell", "How well was it delivered?", "How that was checked, and what was found."));
    }

    private static List<FormField> component() {
        return List.of(
                line("name", "Name", ""),
                radios(
                        "core",
                        "Is it core or adaptable?",
                        "",
                        List.of(
                                new Choice("core", "Core", "Without it, it is not this improvement any more", false),
                                new Choice("adaptable", "Adaptable", "A site may change it to fit", false))),
                text(
                        "function",
                        "What is it for?",
                        "Its function. Sites keep this, even where they do it differently."),
                text("form", "How was it done?", "Its form, in the place or places where it began."),
                text("rationale", "Why is it core or adaptable?", "And how you found out."));
    }

    private static List<FormField> evidence() {
        return List.of(
                line("outcome", "What was looked at?", "For example: vital signs recorded within the first hour."),
                text(
                        "effect",
                        "What was found?",
                        "With its unit and direction. Also when nothing changed or it got worse."),
                line("uncertainty", "How certain is that?", "The interval or range as published."),
                text(
                        "harms",
                        "Which harms were found?",
                        "Leave this empty if nobody looked. Write \"None found\" only if somebody did."),
                line(
                        "design",
                        "What kind of study or report?",
                        "For example: before and after, observation, randomised trial."),
                line("setting", "Where?", ""),
                line("sites", "In how many places?", "A whole number, or leave it empty."),
                radios(
                        "strength",
                        "How strong is this evidence?",
                        "",
                        Arrays.stream(EvidenceStrength.values())
                                .map(each -> new Choice(each.name(), each.label(), each.meaning(), false))
                                .toList()),
                line("source", "Who published it, and where?", ""),
                line("link", "Address of the source", ""),
                line("dated", "When was it published?", "A year, a month or a day: 2019, 2019-08 or 2019-08-14."));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Choice(constant.name(), label.apply(constant)))
                .toList();
    }
}
