package org.groundswell.app.sharing;

import java.util.List;
import org.groundswell.app.tabular.Field;

/** The columns of a file of practices, in the order an export writes them. */
public final class PracticeFields {

    /** Under which the choice of columns is remembered. */
    public static final String KIND = "sharing.practices";

    /** Every column; the names are those of an export, the synonyms those of other libraries. */
    public static final List<Field> ALL = List.of(
            Field.optional("code", "Code", "slug", "id", "practice_slug", "identifier")
                    .hint("Lower-case letters, digits and hyphens. Made from the title where there is none."),
            Field.required("title", "Title", "name", "practice name", "practice", "project title", "study title"),
            Field.required("summary", "Summary", "tagline", "brief summary", "abstract", "short description", "purpose")
                    .hint("What it is and does, for somebody who has never heard of it."),
            Field.optional("summary_more", "More of the summary", "subtitle", "long tagline", "title")
                    .hint("Put behind the summary, as a paragraph of its own."),
            Field.optional("problem", "The problem it answers", "need", "challenge"),
            Field.optional("population", "Who it is for", "target group", "patients", "eligibility"),
            Field.optional("population_groups", "Groups of people it is for", "groups", "age_group", "age group")
                    .hint("Groups of the editor’s list, separated by semicolons."),
            Field.optional("conditions", "Conditions it is about", "condition", "clinical_area", "clinical area")
                    .hint("Of the editor’s list or in other words, separated by semicolons."),
            Field.optional("settings", "Kinds of place it is used in", "setting", "sector"),
            Field.optional("keywords", "Keywords", "tags", "themes", "topics"),
            Field.optional("complexity", "How complex it is").hint("Simple, Complicated or Complex, in these words."),
            Field.optional(
                    "owner",
                    "Owner",
                    "origin_facility",
                    "organisation",
                    "organization",
                    "lead organisation",
                    "sponsor"),
            Field.optional("contact", "Who answers questions", "contact role").hint("A role, not a person."),
            Field.optional("licence", "Licence", "license"),
            Field.optional(
                    "sources", "Where the description comes from", "source", "url", "link", "website", "study url"),
            Field.optional("why", "Why it works", "rationale", "theory"),
            Field.optional("procedures", "What is done, step by step", "description", "intervention", "what"),
            Field.optional("materials", "What is handed out or used", "resources", "equipment"),
            Field.optional("providers", "Who does it", "training_by", "roles", "staff"),
            Field.optional("how", "How it is delivered", "mode of delivery"),
            Field.optional("place", "Where it is done", "departments", "location"),
            Field.optional("when_and_how_much", "How often and how long", "dose", "training_length"),
            Field.optional("modifications", "What was changed while it was studied"),
            Field.optional("how_well", "How well it was delivered", "fidelity"),
            Field.optional("tailoring", "What is fitted to the place", "adaptation"),
            Field.optional("setup_cost", "Cost to set up", "cost", "unit_cost"),
            Field.optional("setup_staff_time", "Time to set up", "time_to_implement"),
            Field.optional("running_cost", "Cost to run"),
            Field.optional("running_staff_time", "Staff time to run"),
            Field.optional("cost_band", "Money in the first year, roughly", "cost band")
                    .hint(
                            "A band of the editor’s list; other words are kept as the cost to set up where that is empty."),
            Field.optional("risks", "Risks and what keeps them small", "risk", "harms"),
            Field.optional("equality_impact", "Who may be left out", "equality"));

    /** Names of the columns an export has, in its order: those of {@link Practice#cells}. */
    public static final List<String> EXPORTED = ALL.stream()
            .map(Field::name)
            .filter(name -> !name.equals("summary_more"))
            .toList();

    private PracticeFields() {}
}
