package org.groundswell.app.learning;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.Role.SITE_LEAD;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;
import static org.groundswell.app.directory.ScopeKind.SITE;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.Members;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/**
 * Anybody reads what is published and may write; editors of the improvement review and answer; the site a note names
 * answers and may withdraw it. What an author alone may do is open to nobody who walks the matrix.
 */
@Component
class LearningMatrix implements MatrixRows {

    private final LearningFixtures given;
    private final LearningNotes notes;
    private final Replies replies;
    private final ProgrammeFixtures programmes;
    private final Improvements improvements;

    LearningMatrix(
            LearningFixtures given,
            LearningNotes notes,
            Replies replies,
            ProgrammeFixtures programmes,
            Improvements improvements) {
        this.given = given;
        this.notes = notes;
        this.replies = replies;
        this.programmes = programmes;
        this.improvements = improvements;
    }

    @Override
    public List<MatrixRow> rows() {
        var programme = programmes.approved("matrix-learning");
        var site = programmes.practices(1).getFirst();
        var improvement = improvements.get(programme.improvement());
        var code = improvement.code().value();
        var author = Members.withoutRole();
        var published = given.published(
                        improvement,
                        LearningFixtures.text(Outcome.HARM, "Overlooked"),
                        new Audience(Visibility.PUBLIC, false, "Practice manager"),
                        site,
                        author)
                .id()
                .value();
        var waiting = given.waiting(improvement, "Waiting", author).id().value();
        var key = Objects.requireNonNull(notes.begin(
                        LearningFixtures.about(
                                improvement, LearningFixtures.text(Outcome.HARM, "Told"), Audience.ANONYMOUS, null),
                        true,
                        NoteAuthor.withoutAccount("192.0.2.1"))
                .key());
        var about = improvement.id().value();
        var link = replies.invite(new NoteId(published), "Practice manager", "", Members.administrator())
                .token()
                .value();
        return List.of(
                get("/notes").everybody(),
                get("/notes.csv").everybody(),
                get("/notes/mine").whoeverIsSignedIn(),
                get("/notes/new").everybody(),
                note(post("/notes/new").with("subject", "Something else")).everybody(),
                get("/notes/private/{key}", key).everybody(),
                note(post("/notes/private/{key}", key)).with("seen", "1").everybody(),
                get("/notes/{id}", published).everybody(),
                get("/notes/{id}/wordings/{wording}", published, 1).everybody(),
                get("/notes/{id}/datacite.json", published).everybody(),
                authors(get("/notes/{id}/edit", published), about),
                authors(note(post("/notes/{id}/edit", published)), about),
                get("/notes/{id}/withdraw", published).about(SITE, site.value()).only(SITE_LEAD),
                post("/notes/{id}/withdraw", published)
                        .with("reason", "Not ours")
                        .about(SITE, site.value())
                        .only(SITE_LEAD),
                post("/notes/{id}/review", waiting)
                        .with("seen", "1")
                        .with("decision", "PUBLISH")
                        .about(IMPROVEMENT, about)
                        .only(EDITOR),
                post("/notes/{id}/reply", published)
                        .with("words", "We saw it otherwise.")
                        .about(IMPROVEMENT, about)
                        .about(SITE, site.value())
                        .only(EDITOR, SITE_LEAD),
                get("/notes/{id}/reply-link", published)
                        .about(IMPROVEMENT, about)
                        .only(EDITOR),
                post("/notes/{id}/reply-link", published)
                        .with("speaker", "Practice manager")
                        .about(IMPROVEMENT, about)
                        .only(EDITOR),
                post("/notes/{id}/reply-link/withdraw", published)
                        .about(IMPROVEMENT, about)
                        .only(EDITOR),
                get("/notes/replies/{token}", link).everybody(),
                post("/notes/replies/{token}", link)
                        .with("words", "It was the winter.")
                        .everybody(),
                authors(get("/notes/{id}/wider", published), about),
                authors(post("/notes/{id}/wider", published).with("audience", "PUBLIC"), about),
                get("/moderation").about(IMPROVEMENT, about).only().orAny(EDITOR),
                get("/improvements/{code}/notes/new", code).everybody(),
                note(post("/improvements/{code}/notes/new", code)).everybody(),
                get("/improvements/{code}/pre-mortem", code).everybody(),
                post("/improvements/{code}/pre-mortem", code)
                        .with("programme", programme.code())
                        .with("covered", Cause.IMPOSED.name())
                        .about(PROGRAMME, programme.id().value())
                        .only(PROGRAMME_MANAGER));
    }

    private static MatrixRow authors(MatrixRow row, UUID improvement) {
        return row.about(IMPROVEMENT, improvement).nobody();
    }

    private static MatrixRow note(MatrixRow row) {
        return row.with("outcome", "HARM")
                .with("title", "A note")
                .with("context", "A ward")
                .with("happened", "It was left out")
                .with("wouldDo", "Begin smaller")
                .with("audience", "ANONYMOUS");
    }
}
