package org.groundswell.app.improvement.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/** The form of a scale decision, with what was typed. */
public record DecisionPage(
        TypedDate decidedOn,
        TypedDate reviewOn,
        String panel,
        List<Choice> results,
        String conditions,
        String safety,
        String involvement,
        String equality,
        String action,
        String cancel,
        List<Link> breadcrumbs) {

    static DecisionPage of(Improvement improvement, DecisionForm form) {
        var home = "/improvements/" + improvement.code().value();
        return new DecisionPage(
                form.decidedOn(),
                form.reviewOn(),
                form.panel(),
                Arrays.stream(DecisionResult.values())
                        .map(result -> new Choice(
                                result.name(),
                                result.label(),
                                result.meaning(),
                                result.name().equals(form.result())))
                        .toList(),
                form.conditions(),
                form.safety(),
                form.involvement(),
                form.equality(),
                home + "/decisions",
                home + "/edit",
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit")));
    }
}
