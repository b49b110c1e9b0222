package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.ComponentText;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.Tidier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * An invented improvement that did harm in its first version and was put right in its second, because nothing true that
 * may be shown here has a notice: what stops, who is asked and who acknowledges is told with this one.
 */
@Component
@Profile("demo")
class RecallCard {

    static final String CODE = "recall-card-invented";

    private final Author author;

    RecallCard(Author author) {
        this.author = author;
    }

    /** Shares the improvement in two versions. */
    ImprovementId describe(Member by) {
        var id = author.publish(
                new Author.Story(
                        CODE,
                        description(),
                        new Ownership(
                                null,
                                "Nobody: an invented example",
                                "Nobody (synthetic)",
                                "",
                                false,
                                "Synthetic: nothing here may be used with patients.",
                                "Synthetic: invented for this demonstration."),
                        tidier(""),
                        new Effort(
                                "Synthetic: £40 for cards and stamps.",
                                "Synthetic: one afternoon.",
                                "Synthetic: £15 a month.",
                                "Synthetic: two hours a month."),
                        safety(""),
                        components(),
                        Map.of(),
                        findings()),
                by);
        author.decide(
                id,
                new Decisions.NewDecision(
                        LocalDate.of(2023, 9, 1),
                        "Synthetic: an invented panel",
                        DecisionResult.PROCEED,
                        "Synthetic: ask people who got the card after three months.",
                        "Synthetic: no harm was known when this was decided.",
                        "Synthetic: four people on a recall list read the card. Nobody asked who else would.",
                        "Synthetic: a large-print card for those who need it.",
                        LocalDate.of(2027, 9, 1)),
                by);
        revise(id, by);
        return id;
    }

    /** Publishes the second version, which hides what the first one showed. */
    private void revise(ImprovementId id, Member by) {
        author.revise(
                id,
                new Change(
                        "Synthetic: the card goes into a plain envelope, and does not say what the check is for.",
                        "Synthetic: a neighbour read on the first card what somebody was to be checked for."),
                tidier(" The card goes into a plain envelope."),
                safety(" Version 2 answers this with a plain envelope."),
                by);
    }

    private static Description description() {
        return new Description(
                "Recall card by post (invented example)",
                "Synthetic: a card reminds people by post that a check is due. Invented to show a stop notice at work.",
                "Synthetic: people without a telephone of their own miss the reminder to come.",
                "Synthetic: people on a recall list of a general practice.",
                Set.of(Setting.GENERAL_PRACTICE),
                List.of("synthetic", "invented example", "recall"),
                Complexity.SIMPLE);
    }

    private static Tidier tidier(String since) {
        return new Tidier(
                "Synthetic: a reminder that lies on the table is seen by those who miss a message.",
                "Synthetic: printed cards.",
                "Synthetic: once a month a card is written for each person on the list and posted." + since,
                "Synthetic: reception staff.",
                "Synthetic: by post.",
                "Synthetic: in the practice.",
                "Synthetic: once a month.",
                "Synthetic: language and size of print.",
                "",
                "");
    }

    private static Safety safety(String since) {
        return new Safety(
                "Synthetic: somebody else may read the card." + since,
                "Synthetic: compare people with and without a telephone.");
    }

    private static List<ComponentText> components() {
        return List.of(
                new ComponentText(
                        "A reminder on paper",
                        "People without a telephone of their own are reminded",
                        "Synthetic: a card by post",
                        true,
                        "Synthetic: it is what the improvement is"),
                new ComponentText(
                        "Language and print",
                        "It can be read",
                        "Synthetic: chosen by the practice",
                        false,
                        "Synthetic: lists differ"));
    }

    private static List<Finding> findings() {
        return List.of(new Finding(
                "Synthetic: before and after",
                "Synthetic: one invented practice",
                1,
                "Synthetic: people who came",
                "Synthetic: more came than before; no figure is invented here",
                "",
                "Synthetic: none was looked for",
                "Synthetic: invented for this demonstration",
                "",
                EvidenceStrength.LIMITED,
                ""));
    }
}
