package org.groundswell.app.assessment.web;

import java.util.List;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.ui.Link;

/**
 * One question or all of them.
 *
 * @param shown     the questions on this page
 * @param action    where the form is sent
 * @param back      the page before; "" on the first
 * @param next      the page after
 * @param last      whether no question follows
 */
public record QuestionsPage(
        String title,
        String instrument,
        String base,
        List<QuestionView> shown,
        int answered,
        int questions,
        String action,
        String back,
        String next,
        boolean last,
        boolean synthetic,
        List<Link> breadcrumbs) {

    static QuestionsPage one(Ratings.Form form, String base, QuestionView question, boolean guest) {
        int all = QuestionView.codes(form.instrument()).size();
        int n = question.number();
        return new QuestionsPage(
                form.assessment().title(),
                form.instrument().title(),
                base,
                List.of(question),
                form.sheet().answered(form.instrument()),
                all,
                question.save(),
                n == 1 ? "" : base + "/questions/" + (n - 1),
                n == all ? base : base + "/questions/" + (n + 1),
                n == all,
                form.assessment().synthetic(),
                breadcrumbs(form, base, guest));
    }

    static QuestionsPage all(Ratings.Form form, String base, List<QuestionView> questions, boolean guest) {
        return new QuestionsPage(
                form.assessment().title(),
                form.instrument().title(),
                base,
                questions,
                form.sheet().answered(form.instrument()),
                questions.size(),
                base + "/all",
                "",
                base,
                true,
                form.assessment().synthetic(),
                breadcrumbs(form, base, guest));
    }

    private static List<Link> breadcrumbs(Ratings.Form form, String base, boolean guest) {
        var here = new Link(form.assessment().title(), base);
        return guest ? List.of(here) : List.of(new Link("Assessments", "/assessments"), here);
    }
}
