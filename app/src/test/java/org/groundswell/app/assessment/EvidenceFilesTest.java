package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.picture.PictureFiles;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files go the way of the answers they stand behind. */
@DatabaseTest
class EvidenceFilesTest {

    @Autowired
    AssessmentFixtures given;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Assessments assessments;

    @Autowired
    Ratings ratings;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Carriage carriage;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private AssessmentId assessment;

    @SuppressWarnings("NullAway.Init")
    private Seat seat;

    private String item = "";

    @BeforeEach
    void open() {
        assessment = given.open(improvements.shared("Proven").id(), Instrument.SCALABILITY);
        seat = given.seat(assessment, RaterRole.PATIENT_OR_PUBLIC);
        item = given.items(assessment).getFirst();
    }

    private static EvidenceUpload text(String content) {
        return EvidenceUpload.of("notes.txt", content.getBytes(UTF_8));
    }

    private static Backing backing(EvidenceUpload upload) {
        return new Backing("What we saw", "", Backing.Kind.AUDIT, "", null, null, upload.file());
    }

    private int answer(int seen, EvidenceUpload... uploads) {
        var all = List.of(uploads);
        var pieces = all.stream().map(EvidenceFilesTest::backing).toList();
        return ratings.answer(seat, item, new ItemAnswer(AnswerState.LEVEL, 3, "", null, "", pieces, seen), all);
    }

    @Test
    void countsAsEvidenceAndComesBackToItsRater() {
        var upload = EvidenceUpload.of("photo.jpg", PictureFiles.jpeg(30, 20));
        answer(0, upload);

        var answer = ratings.form(seat).sheet().answer(item);

        assertThat(answer.evidence()).containsExactly(backing(upload));
        assertThat(answer.claimedWithoutEvidence(
                        ratings.form(seat).instrument().item(item).orElseThrow()))
                .isFalse();
        assertThat(files.own(seat, upload.file().hash()).bytes()).isEqualTo(upload.bytes());
    }

    @Test
    void isHiddenFromEverybodyElseUntilRatingIsClosed() {
        var upload = text("Mine alone");
        answer(0, upload);
        var other = given.seat(assessment, RaterRole.CLINICAL);
        var hash = upload.file().hash();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.own(other, hash));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.opened(given.get(assessment), hash));
        assessments.closeRating(assessment, ADMINISTRATOR);
        assertThat(files.opened(given.get(assessment), hash).bytes()).isEqualTo(upload.bytes());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> files.opened(given.get(given.comparing("Another", 2)), hash));
    }

    @Test
    void isDeletedWhenNoPieceOfEvidenceNamesItAnyMore() {
        int version = answer(0, text("One"), text("Two"));
        assertThat(stored()).isEqualTo(2);

        ratings.answer(
                seat, item, new ItemAnswer(AnswerState.LEVEL, 3, "", null, "", List.of(backing(text("Two"))), version));

        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void staysAsItIsOnceRatingIsClosed() {
        answer(0, text("One"));
        assessments.closeRating(assessment, ADMINISTRATOR);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> answer(1, text("Two")));
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void limitsHowManyAreKeptAndHowManyAreSent() {
        var many = IntStream.range(0, EvidenceFiles.MOST_OF_A_RATER + 1)
                .mapToObj(n -> text("Number " + n))
                .toArray(EvidenceUpload[]::new);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(0, many))
                .withMessageContaining("10 is the most");

        jdbc.sql("update assessment.rater set files_sent = :most where id = :id")
                .param("most", EvidenceFiles.MOST_SENT)
                .param("id", seat.id().value())
                .update();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> answer(0, text("One more")))
                .withMessageContaining("Give an address");
    }

    @Test
    void travelsWithTheAssessmentAndComesBackUnchanged() {
        answer(0, EvidenceUpload.of("audit.pdf", EvidenceSamples.pdf()), text("Two"));
        answer(1, EvidenceUpload.of("photo.jpg", PictureFiles.jpeg(300, 200)), text("Two"));
        assessments.closeRating(assessment, ADMINISTRATOR);
        assessments.finish(assessment, ADMINISTRATOR);
        var exported = carriage.export(assessment, ADMINISTRATOR);
        var subject = assessments.assessable(improvements.shared("Elsewhere").id(), ADMINISTRATOR);

        var brought = carriage.bring(subject, exported, ADMINISTRATOR);

        assertThat(carriage.export(brought, ADMINISTRATOR)).isEqualTo(exported);
        var hash = EvidenceUpload.of("photo.jpg", PictureFiles.jpeg(300, 200))
                .file()
                .hash();
        assertThat(files.opened(given.get(brought), hash).file().kind()).isEqualTo(EvidenceKind.JPEG);
        var refused = new ArrayList<String>();
        for (var damaged : List.of(
                exported.replaceFirst("\"kind\" : \"JPEG\"", "\"kind\" : \"PDF\""),
                exported.replaceFirst("\"kind\" : \"TXT\"", "\"kind\" : null"),
                exported.replaceAll("(?s)\"files\" : \\{.*", "\"files\" : {}}"),
                exported.replaceAll("(\"[0-9a-f]{64}\" : \")..", "$1AA"))) {
            assertThat(damaged).isNotEqualTo(exported);
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> carriage.bring(subject, damaged, ADMINISTRATOR))
                    .satisfies(refusal -> refused.add(refusal.getMessage()));
        }
        assertThat(refused).hasSize(4);
    }

    private long stored() {
        return jdbc.sql("select count(*) from assessment.evidence_file where rater_id = :id")
                .param("id", seat.id().value())
                .query(Long.class)
                .single();
    }
}
