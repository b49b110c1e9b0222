package org.groundswell.app.improvement;

import java.util.List;
import java.util.Map;

/**
 * How the improvement is done, complete enough for a stranger to repeat it.
 *
 * <p>The parts are those of the TIDieR checklist: T. C. Hoffmann and others, <i>Better reporting of interventions:
 * template for intervention description and replication (TIDieR) checklist and guide</i>, BMJ 2014;348:g1687. Its item
 * "brief name" is the improvement's title.
 *
 * @param why            the reasoning behind the parts that matter
 * @param materials      what is handed out, used or trained with, and where to get it
 * @param procedures     what is done, step by step
 * @param providers      who does it, and what they need to know
 * @param how            face to face, by telephone, on paper; alone or in groups
 * @param place          where, and what must be there
 * @param whenAndHowMuch how often, how long, over what time
 * @param tailoring      what is fitted to a patient or a place, and how
 * @param modifications  what was changed while it was being studied
 * @param howWell        how delivery was checked, and how well it went
 */
public record Tidier(
        String why,
        String materials,
        String procedures,
        String providers,
        String how,
        String place,
        String whenAndHowMuch,
        String tailoring,
        String modifications,
        String howWell)
        implements Part {

    public static final Tidier EMPTY = new Tidier("", "", "", "", "", "", "", "", "", "");

    static Tidier read(Typed typed) {
        return new Tidier(
                typed.text("why"),
                typed.text("materials"),
                typed.text("procedures"),
                typed.text("providers"),
                typed.text("how"),
                typed.text("place"),
                typed.text("whenAndHowMuch"),
                typed.text("tailoring"),
                typed.text("modifications"),
                typed.text("howWell"));
    }

    /** What is said, under the headings a reader knows; what is not said yet is left out. */
    public List<Answer> answers() {
        return Answer.given(
                new Answer("Why it works", why),
                new Answer("What is needed", materials),
                new Answer("What is done", procedures),
                new Answer("Who does it", providers),
                new Answer("How it is delivered", how),
                new Answer("Where", place),
                new Answer("When and how much", whenAndHowMuch),
                new Answer("What is fitted to a patient or a place", tailoring),
                new Answer("What was changed while it was studied", modifications),
                new Answer("How well it was delivered", howWell));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("why", why)
                .with("materials", materials)
                .with("procedures", procedures)
                .with("providers", providers)
                .with("how", how)
                .with("place", place)
                .with("whenAndHowMuch", whenAndHowMuch)
                .with("tailoring", tailoring)
                .with("modifications", modifications)
                .with("howWell", howWell)
                .map();
    }
}
