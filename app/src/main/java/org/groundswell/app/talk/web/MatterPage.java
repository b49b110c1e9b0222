package org.groundswell.app.talk.web;

import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.talk.Matter;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;

/**
 * One question or concern, and what its reader may do with it.
 *
 * @param reviewable whether the reader decides about it
 * @param answerable whether the reader may answer it
 * @param contact    where to ask back, for an administrator; "" otherwise
 * @param typed      an answer or reason as typed, after a refusal
 */
public record MatterPage(
        Row row,
        boolean reviewable,
        boolean answerable,
        boolean concern,
        int seen,
        String contact,
        String typed,
        String typedChange,
        List<Link> breadcrumbs) {

    /**
     * What stands on a page about it.
     *
     * @param changed what was changed because of it; "" if nothing was
     */
    public record Row(
            String kind,
            String words,
            String state,
            boolean open,
            String href,
            String raised,
            String answer,
            String changed,
            String answered,
            List<Earlier> earlier,
            String reason) {

        /** An answer that a later one took the place of. */
        public record Earlier(String words, String when) {}

        static Row of(Matter matter) {
            var answers = matter.answers();
            var last = answers.isEmpty() ? null : answers.getLast();
            return new Row(
                    matter.kind().label(),
                    matter.words(),
                    matter.state().label(),
                    matter.state() == Matter.State.OPEN,
                    "/talk/" + matter.id().value(),
                    TalkWords.day(matter.raisedAt()),
                    last == null ? "" : last.words(),
                    last == null ? "" : last.changed(),
                    last == null ? "" : TalkWords.day(last.at()),
                    answers.stream()
                            .limit(Math.max(0, answers.size() - 1))
                            .map(answer -> new Earlier(answer.words(), TalkWords.day(answer.at())))
                            .toList(),
                    matter.reason());
        }
    }

    /** All that is public of one kind. */
    public record Listing(
            String heading,
            String lead,
            boolean concerns,
            List<Row> rows,
            Paging paging,
            String raise,
            String raiseText,
            List<Link> breadcrumbs) {}

    /**
     * The form.
     *
     * @param names words that look like names, to be confirmed; null when there are none
     */
    public record Raise(
            String title,
            String heading,
            String label,
            String hint,
            MatterForm form,
            boolean signedIn,
            @Nullable String names,
            String action,
            List<Link> breadcrumbs) {

        static Raise of(
                Improvement improvement, Matter.Kind kind, MatterForm form, boolean signedIn, @Nullable String names) {
            boolean question = kind == Matter.Kind.QUESTION;
            return new Raise(
                    improvement.title(),
                    question ? "Ask a question" : "Raise a concern",
                    question ? "What do you want to know?" : "What worries you?",
                    question
                            ? "Somebody reads it, then it is public together with the answer"
                            : "About safety, fairness or anything else. Somebody reads it, then it is public together with the answer and what was changed",
                    form,
                    signedIn,
                    names,
                    TalkWords.home(improvement) + "/" + kind.path() + "/new",
                    TalkWords.crumbs(improvement));
        }
    }
}
