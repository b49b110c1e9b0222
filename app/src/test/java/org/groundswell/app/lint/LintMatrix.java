package org.groundswell.app.lint;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.PROGRAMME_MANAGER;
import static org.groundswell.app.directory.Role.VIEWER;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.directory.ScopeKind.PROGRAMME;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementsInFull;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** Whoever may read all of a programme reads what is found in its plan; who may change it dismisses. Likewise editors. */
@Component
class LintMatrix implements MatrixRows {

    private static final String PLAN = "/programmes/{code}/findings";
    private static final String DESCRIPTION = "/improvements/{code}/findings";

    private final ProgrammeFixtures programmes;
    private final ImprovementFixtures improvements;
    private final ImprovementsInFull inFull;
    private final Linter linter;

    LintMatrix(
            ProgrammeFixtures programmes, ImprovementFixtures improvements, ImprovementsInFull inFull, Linter linter) {
        this.programmes = programmes;
        this.improvements = improvements;
        this.inFull = inFull;
        this.linter = linter;
    }

    @Override
    public List<MatrixRow> rows() {
        var programme = programmes.approved("matrix-lint");
        var plan = linter.check(programme, List.of(), ADMINISTRATOR);
        linter.dismiss(plan, Check.NO_LOGIC, facts(plan, Check.NO_LOGIC), "Discussed", ADMINISTRATOR);
        var improvement = improvements.shared("Walked by the linter");
        var description = linter.check(inFull.of(improvement), ADMINISTRATOR);
        linter.dismiss(description, Check.ONE_PLACE, facts(description, Check.ONE_PLACE), "Discussed", ADMINISTRATOR);
        var code = improvement.code().value();
        return List.of(
                get(PLAN, "matrix-lint")
                        .about(PROGRAMME, programme.id().value())
                        .only(PROGRAMME_MANAGER, VIEWER),
                managers(get(PLAN + "/{check}", "matrix-lint", "NO_EXIT_DATE"), plan),
                managers(post(PLAN + "/{check}", "matrix-lint", "NO_EXIT_DATE"), plan)
                        .with("facts", facts(plan, Check.NO_EXIT_DATE))
                        .with("reason", "Discussed"),
                managers(post(PLAN + "/{check}/bring-back", "matrix-lint", "NO_LOGIC"), plan),
                editors(get(DESCRIPTION, code), description),
                editors(get(DESCRIPTION + "/{check}", code, "NO_EQUALITY"), description),
                editors(post(DESCRIPTION + "/{check}", code, "NO_EQUALITY"), description)
                        .with("facts", facts(description, Check.NO_EQUALITY))
                        .with("reason", "Discussed"),
                editors(post(DESCRIPTION + "/{check}/bring-back", code, "ONE_PLACE"), description));
    }

    private static String facts(Linted linted, Check check) {
        return linted.openFinding(check).orElseThrow().facts();
    }

    private static MatrixRow managers(MatrixRow row, Linted plan) {
        return row.about(PROGRAMME, plan.subject().id()).only(PROGRAMME_MANAGER);
    }

    private static MatrixRow editors(MatrixRow row, Linted description) {
        return row.about(IMPROVEMENT, description.subject().id()).only(EDITOR);
    }
}
