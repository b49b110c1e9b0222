package org.groundswell.app.demo;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteAbout;
import org.groundswell.app.learning.NoteAuthor;
import org.groundswell.app.learning.NoteText;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.learning.Reviews;
import org.groundswell.app.learning.Submission;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.talk.Interest;
import org.groundswell.app.talk.Interests;
import org.groundswell.app.talk.Matter;
import org.groundswell.app.talk.Matters;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What invented people asked, feared, wanted and told, answered and still open. All of it says that it is synthetic, and
 * none of it is about a real place.
 */
@Component
@Profile("demo")
class TalkDemo {

    private static final String FROM_NOWHERE = "";
    private static final int NOT_ASKED_BEFORE = 1;

    private final Matters matters;
    private final Interests interests;
    private final LearningNotes notes;
    private final Reviews reviews;
    private final Improvements improvements;
    private final Accounts accounts;
    private final MemberAddresses addresses;

    TalkDemo(
            Matters matters,
            Interests interests,
            LearningNotes notes,
            Reviews reviews,
            Improvements improvements,
            Accounts accounts,
            MemberAddresses addresses) {
        this.matters = matters;
        this.interests = interests;
        this.notes = notes;
        this.reviews = reviews;
        this.improvements = improvements;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    /** Once the people are there. */
    void load(ImprovementId feno, ImprovementId card, Member administrator) {
        ask(improvements.get(feno), administrator);
        worry(improvements.get(feno), improvements.get(card), administrator);
        want(improvements.get(feno), improvements.get(card), administrator);
        tell(card, administrator);
    }

    private void ask(Improvement feno, Member by) {
        var shared = raise(feno, Matter.Kind.QUESTION, "Synthetic: can two small practices share one device?");
        matters.publish(shared.id(), by);
        matters.answer(
                shared.id(),
                0,
                "Synthetic: in this invented roll-out some do. Agree first who looks after it and who orders the mouthpieces.",
                "",
                by);
        var open = raise(feno, Matter.Kind.QUESTION, "Synthetic: how do others fit the test into a nurse's clinic?");
        matters.publish(open.id(), by);
        raise(feno, Matter.Kind.QUESTION, "Synthetic: who trains a nurse who begins in the middle of the year?");
    }

    private void worry(Improvement feno, Improvement card, Member by) {
        var read = raise(
                card,
                Matter.Kind.CONCERN,
                "Synthetic: the card says on its outside what I am to be checked for, and a neighbour took it in for me.");
        matters.publish(read.id(), by);
        matters.answer(
                read.id(),
                0,
                "Synthetic: thank you. Nobody who made the card had thought of that.",
                "Synthetic: version 1 is stopped, and version 2 goes into a plain envelope.",
                by);
        var far = raise(
                feno,
                Matter.Kind.CONCERN,
                "Synthetic: where the test is done in a hub, people without a car do not get there. Does anybody count them?");
        matters.publish(far.id(), by);
    }

    private void want(Improvement feno, Improvement card, Member by) {
        express(feno, "DEMO238", "Synthetic: we have a nurse who would like to begin in spring.");
        var early = express(feno, "DEMO239", "Synthetic: we would like to begin at once, without training.");
        interests.decline(
                early.id(),
                NOT_ASKED_BEFORE,
                "Synthetic: the next training is in spring. Ask again then; we keep you a place.",
                by);
        express(card, "DEMO240", "Synthetic: we would like version 2.");
    }

    private void tell(ImprovementId card, Member by) {
        var lead = addresses
                .find("site-lead@example.org")
                .flatMap(accounts::member)
                .orElseThrow();
        var read = note(
                Outcome.HARM,
                "Synthetic: the card told a neighbour what somebody was to be checked for",
                "Synthetic: the card was read in the hall of a shared house, and the person stayed away.",
                "Synthetic: ask people who share a letter box before printing.");
        var told = notes.begin(submission(card, read), true, NoteAuthor.of(lead));
        reviews.decide(told.id(), told.latest(), Reviews.Decision.PUBLISH, "", by);
        var waiting = note(
                Outcome.IN_PART,
                "Synthetic: more people came, and reception had no time to write the cards",
                "Synthetic: the cards of December were posted in February.",
                "Synthetic: give somebody the hours before the first card is written.");
        notes.begin(submission(card, waiting), true, NoteAuthor.of(lead));
    }

    private static NoteText note(Outcome outcome, String title, String happened, String wouldDo) {
        return new NoteText(
                outcome,
                title,
                Setting.GENERAL_PRACTICE,
                "Synthetic: an invented practice with 6,000 patients and two people at reception.",
                "Synthetic: that people without a telephone come as often as others.",
                happened,
                "Synthetic: staff and the people concerned said so.",
                List.of(outcome == Outcome.HARM ? Cause.HIDDEN_CONTEXT : Cause.NO_ADOPTER_TIME),
                "",
                wouldDo,
                "",
                "");
    }

    private static Submission submission(ImprovementId about, NoteText text) {
        return new Submission(NoteAbout.of(about), text, Audience.ANONYMOUS, "", true);
    }

    private Matter raise(Improvement about, Matter.Kind kind, String words) {
        return matters.raise(about, kind, words, "", true, manager(), FROM_NOWHERE);
    }

    private Interest express(Improvement about, String site, String message) {
        return interests.express(
                about, site, "Synthetic: practice manager", "practice@example.org", message, manager(), FROM_NOWHERE);
    }

    private Optional<Member> manager() {
        return Optional.of(
                addresses.find("manager@example.org").flatMap(accounts::member).orElseThrow());
    }
}
