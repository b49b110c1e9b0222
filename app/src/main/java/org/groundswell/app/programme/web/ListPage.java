package org.groundswell.app.programme.web;

import java.util.List;
import org.groundswell.app.programme.ProgrammeSummary;
import org.groundswell.app.ui.Paging;

/** The list of programmes. */
public record ListPage(String text, List<Row> rows, boolean mayPropose, Paging paging) {

    /** One programme. */
    public record Row(
            String name,
            String href,
            String owner,
            String state,
            String improvement,
            String improvementHref,
            String targets,
            boolean synthetic) {}

    static ListPage of(String text, List<ProgrammeSummary> programmes, boolean mayPropose, Paging paging) {
        return new ListPage(
                text,
                programmes.stream()
                        .map(programme -> new Row(
                                programme.name(),
                                "/programmes/" + programme.code(),
                                programme.owner(),
                                programme.state().label(),
                                programme.improvementTitle(),
                                "/improvements/" + programme.improvementCode(),
                                "%,d".formatted(programme.targets()),
                                !programme.synthetic().isEmpty()))
                        .toList(),
                mayPropose,
                paging);
    }
}
