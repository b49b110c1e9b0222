package org.groundswell.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@WithMail
class TalkTest {

    private static final String FROM = "192.0.2.5";

    @Autowired
    Matters matters;

    @Autowired
    Follows follows;

    @Autowired
    News news;

    @Autowired
    Notices notices;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    PostedTexts posted;

    private Improvement improvement;
    private Member editor;

    @BeforeEach
    void share() {
        improvement = given.shared("Hourly rounds");
        editor = Members.editorOf(improvement.id().value());
        given.openAccount(editor);
    }

    @Test
    void isPublicOnlyOnceSomebodyElseHasReadIt() {
        var concern = raised(Matter.Kind.CONCERN, "Is it safe at night?", Optional.of(editor));

        assertThat(matters.page(improvement.id(), Matter.Kind.CONCERN, 10, 0)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> matters.get(concern.id(), Optional.empty()));
        assertThatExceptionOfType(Forbidden.class)
                .as("nobody reviews their own")
                .isThrownBy(() -> matters.publish(concern.id(), editor));

        matters.publish(concern.id(), ImprovementFixtures.ADMINISTRATOR);

        assertThat(matters.page(improvement.id(), Matter.Kind.CONCERN, 10, 0)).hasSize(1);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> matters.decline(concern.id(), "Late", ImprovementFixtures.ADMINISTRATOR));
    }

    @Test
    void recordsConcernReplyAndChange() {
        var concern = raised(Matter.Kind.CONCERN, "Is it safe at night?", Optional.empty());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> matters.answer(concern.id(), 0, "Yes", "", editor));
        matters.publish(concern.id(), editor);

        matters.answer(concern.id(), 0, "We look into it.", "", editor);
        assertThat(matters.get(concern.id(), Optional.empty()).state()).isEqualTo(Matter.State.ANSWERED);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> matters.answer(concern.id(), 0, "Me too", "", editor));
        matters.answer(concern.id(), 1, "It was not.", "Two nurses at night in version 2.", editor);

        var answered = matters.get(concern.id(), Optional.empty());
        assertThat(answered.state()).isEqualTo(Matter.State.CHANGED);
        assertThat(answered.answers())
                .extracting(Matter.Answer::words)
                .containsExactly("We look into it.", "It was not.");
    }

    @Test
    void refusesNamesAndNhsNumbers() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> raised(Matter.Kind.QUESTION, "Does Dr Okafor do this?", Optional.empty()))
                .withMessageContaining("Dr Okafor");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> raised(Matter.Kind.QUESTION, "What of 943 476 5919?", Optional.empty()));
    }

    @Test
    void writesToAnAddressOnlyAfterItHasConfirmed() {
        follows.ask(improvement, "Reader@Example.org", FROM);
        news.tell(improvement.id(), "Version 9 published", "/improvements/hourly-rounds");

        assertThat(posted.to("reader@example.org")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("Confirm");
            follows.confirm(key(letter.text()));
        });
        notices.issue(improvement.id(), NoticeKind.SAFETY, Set.of(), "Mind the stairs", null, editor);

        var letters = posted.to("reader@example.org");
        assertThat(letters).hasSize(2);
        assertThat(letters.getLast().text()).contains("Safety notice issued", "/follow/", "hear no more");
    }

    @Test
    void forgetsAnAddressThatWantsNoMore() {
        follows.ask(improvement, "reader@example.org", FROM);
        var key = key(posted.to("reader@example.org").getFirst().text());
        follows.confirm(key);

        follows.stop(key);

        news.tell(improvement.id(), "Version 9 published", "/improvements/hourly-rounds");
        assertThat(posted.to("reader@example.org")).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> follows.byKey(key));
    }

    @Test
    void tellsNobodyWhoFollowsAlready() {
        follows.ask(improvement, "reader@example.org", FROM);
        follows.confirm(key(posted.to("reader@example.org").getFirst().text()));

        follows.ask(improvement, "reader@example.org", FROM);

        assertThat(posted.to("reader@example.org"))
                .as("no second letter asks to confirm")
                .hasSize(1);
    }

    @Test
    void followsWithAnAccountAtOnce() {
        follows.follow(improvement, editor);

        assertThat(follows.of(improvement.id(), editor))
                .get()
                .extracting(Follow::confirmed)
                .isEqualTo(true);
    }

    @Test
    void tellsWhoAskedWhatBecameOfIt() {
        var left = matters.raise(
                improvement,
                Matter.Kind.QUESTION,
                "How long does it take?",
                "asker@example.org",
                false,
                Optional.empty(),
                FROM);
        matters.publish(left.id(), editor);
        matters.answer(left.id(), 0, "Four minutes at 100% of beds.", "", editor);
        var asker = Members.withoutRole();
        given.openAccount(asker);
        var withAccount = raised(Matter.Kind.CONCERN, "Is it safe at night?", Optional.of(asker));
        matters.decline(withAccount.id(), "It says who the patient is", editor);
        raised(Matter.Kind.CONCERN, "Who pays?", Optional.empty());

        assertThat(posted.to("asker@example.org"))
                .satisfiesExactly(
                        letter -> assertThat(letter.text())
                                .contains("is public now", "/talk/" + left.id().value()),
                        letter -> assertThat(letter.text()).contains("Four minutes at 100% of beds."));
        assertThat(posted.to(asker.id().value() + "@example.nhs.uk"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("It says who the patient is"));
    }

    private Matter raised(Matter.Kind kind, String words, Optional<Member> by) {
        return matters.raise(improvement, kind, words, "", false, by, FROM);
    }

    private static UUID key(String letter) {
        var link = Pattern.compile("/follow/([0-9a-f-]{36})").matcher(letter);
        assertThat(link.find()).isTrue();
        return UUID.fromString(link.group(1));
    }
}
