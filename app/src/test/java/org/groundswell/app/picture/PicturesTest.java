package org.groundswell.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.picture.Pictures.Caption;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PicturesTest {

    private static final UUID IMPROVEMENT = UUID.randomUUID();

    private static final Member EDITOR = Members.editorOf(IMPROVEMENT);

    @Autowired
    Pictures pictures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void servesWhatItShowsUnderTheHashOfItsBytes() {
        pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.jpeg(900, 600)), aCaption(), EDITOR);

        var shown = pictures.of(IMPROVEMENT).getFirst();

        assertThat(shown.large().width()).isEqualTo(900);
        assertThat(shown.small().width()).isEqualTo(480);
        var served = pictures.served(shown.large().hash()).orElseThrow();
        assertThat(served.hash()).isEqualTo(shown.large().hash());
        assertThat(served.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void deletesForGoodUnlessAnotherPictureLooksTheSame() {
        var first = pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(30, 30)), aCaption(), EDITOR);
        var same = pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(30, 30)), aCaption(), EDITOR);
        var hash = pictures.of(IMPROVEMENT).getFirst().small().hash();

        pictures.remove(IMPROVEMENT, first, EDITOR);
        assertThat(pictures.served(hash)).isPresent();
        pictures.remove(IMPROVEMENT, same, EDITOR);
        assertThat(pictures.served(hash)).isEmpty();
        assertThat(jdbc.sql("select action from audit.event where subject = :subject order by id")
                        .param("subject", "improvement " + IMPROVEMENT)
                        .query(String.class)
                        .list())
                .containsExactly("picture.added", "picture.added", "picture.removed", "picture.removed");
    }

    @Test
    void asksForWordsRightsAndAgreement() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pictures.add(
                        IMPROVEMENT, Pictures.drawn(PictureFiles.png(9, 9)), new Caption(" ", "", false), EDITOR))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("alternative", "rights", "agreed"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pictures.add(
                        IMPROVEMENT,
                        Pictures.drawn(PictureFiles.png(9, 9)),
                        new Caption("IMG_2041.JPG", "Us", true),
                        EDITOR))
                .withMessageContaining("the name of a file tells nothing");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pictures.add(
                        IMPROVEMENT,
                        Pictures.drawn(PictureFiles.png(9, 9)),
                        new Caption("Card of 943 476 5919", "Us", true),
                        EDITOR));
        assertThat(pictures.of(IMPROVEMENT)).isEmpty();
    }

    @Test
    void belongsToTheEditorsOfItsImprovement() {
        var stranger = Members.editorOf(UUID.randomUUID());
        var picture = pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(9, 9)), aCaption(), EDITOR);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(9, 9)), aCaption(), stranger));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> pictures.remove(IMPROVEMENT, picture, stranger));
        var other = UUID.randomUUID();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> pictures.remove(other, picture, Members.editorOf(other)));
    }

    @Test
    void keepsAPageFromFillingUp() {
        for (int n = 0; n < Pictures.MOST; n++) {
            pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(9, 9)), aCaption(), EDITOR);
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pictures.add(IMPROVEMENT, Pictures.drawn(PictureFiles.png(9, 9)), aCaption(), EDITOR))
                .withMessageContaining("there are 12 already");
    }

    static Caption aCaption() {
        return new Caption("A checklist on a clipboard", "Example trust, CC BY 4.0", true);
    }
}
