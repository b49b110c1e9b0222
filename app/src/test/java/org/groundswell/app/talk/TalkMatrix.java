package org.groundswell.app.talk;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** Anybody asks, worries, wants and follows; editors review and answer; managers of a programme take a site up. */
@Component
class TalkMatrix implements MatrixRows {

    private static final String NOWHERE = "192.0.2.2";

    private final Matters matters;
    private final Interests interests;
    private final FollowStore follows;
    private final ProgrammeFixtures programmes;
    private final Improvements improvements;
    private final InstantSource clock;

    TalkMatrix(
            Matters matters,
            Interests interests,
            FollowStore follows,
            ProgrammeFixtures programmes,
            Improvements improvements,
            InstantSource clock) {
        this.matters = matters;
        this.interests = interests;
        this.follows = follows;
        this.programmes = programmes;
        this.improvements = improvements;
        this.clock = clock;
    }

    @Override
    public List<MatrixRow> rows() {
        var programme = programmes.approved("matrix-talk");
        programmes.practices(3);
        var improvement = improvements.get(programme.improvement());
        var code = improvement.code().value();
        var waiting = raised(improvement);
        var open = raised(improvement);
        matters.publish(new MatterId(open), ProgrammeFixtures.ADMINISTRATOR);
        var first = wanted(improvement, 1);
        var second = wanted(improvement, 2);
        interests.decline(new InterestId(second), 1, "Not now", ProgrammeFixtures.ADMINISTRATOR);
        var key = follows.ask(improvement.id(), "reader@example.org", Optional.empty(), true, clock.instant())
                .key();
        return List.of(
                get("/improvements/{code}/questions", code).everybody(),
                get("/improvements/{code}/concerns", code).everybody(),
                get("/improvements/{code}/questions/new", code).everybody(),
                post("/improvements/{code}/questions/new", code)
                        .with("words", "How long does it take?")
                        .everybody(),
                get("/improvements/{code}/concerns/new", code).everybody(),
                post("/improvements/{code}/concerns/new", code)
                        .with("words", "Is it safe at night?")
                        .everybody(),
                get("/talk/{id}", open).everybody(),
                editors(post("/talk/{id}/publish", waiting), improvement),
                editors(post("/talk/{id}/decline", waiting).with("reason", "It names somebody"), improvement),
                editors(post("/talk/{id}/answer", open).with("seen", "0").with("answer", "An hour"), improvement),
                get("/improvements/{code}/want", code).everybody(),
                post("/improvements/{code}/want", code)
                        .with("site", ProgrammeFixtures.code(3))
                        .with("who", "Practice manager")
                        .with("contact", "practice@example.org")
                        .everybody(),
                get("/interest").only().orAny(EDITOR, PROGRAMME_MANAGER),
                post("/interest/{id}/accept", first)
                        .with("seen", "1")
                        .with("programme", programme.code())
                        .about(PROGRAMME, programme.id().value())
                        .only(PROGRAMME_MANAGER),
                takers(post("/interest/{id}/decline", first).with("seen", "1").with("reason", "Later"), improvement)
                        .about(PROGRAMME, programme.id().value()),
                takers(post("/interest/{id}/undo", second).with("seen", "2"), improvement)
                        .about(PROGRAMME, programme.id().value()),
                get("/improvements/{code}/follow", code).everybody(),
                post("/improvements/{code}/follow", code).everybody(),
                get("/improvements/{code}/news.atom", code).everybody(),
                get("/follow/{key}", key).everybody(),
                post("/follow/{key}/confirm", key).everybody(),
                post("/follow/{key}/stop", key).everybody());
    }

    private UUID raised(Improvement improvement) {
        return matters.raise(improvement, Matter.Kind.CONCERN, "Is it safe?", "", false, Optional.empty(), NOWHERE)
                .id()
                .value();
    }

    private UUID wanted(Improvement improvement, int practice) {
        return interests
                .express(
                        improvement,
                        ProgrammeFixtures.code(practice),
                        "Practice manager",
                        "practice@example.org",
                        "",
                        Optional.empty(),
                        NOWHERE)
                .id()
                .value();
    }

    private static MatrixRow editors(MatrixRow row, Improvement improvement) {
        return row.about(IMPROVEMENT, improvement.id().value()).only(EDITOR);
    }

    private static MatrixRow takers(MatrixRow row, Improvement improvement) {
        return row.about(IMPROVEMENT, improvement.id().value()).only(EDITOR, PROGRAMME_MANAGER);
    }
}
