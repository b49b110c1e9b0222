package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteList;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.ui.Link;

/** The sites of a programme as a board: one column for each stage that has any, and for every stage of the main path. */
public record BoardPage(
        String programme,
        String url,
        String synthetic,
        SitesPage.Filters filters,
        List<Lane> lanes,
        List<Link> breadcrumbs,
        List<Link> tabs) {

    /** @param more how many sites the column does not show */
    public record Lane(String stage, int sites, List<SitesPage.Row> rows, int more, String href) {}

    static BoardPage of(Programme programme, SiteFilter filter, SiteList first, List<Wave> waves) {
        var url = "/programmes/" + programme.code();
        var lanes = Stream.of(AdoptionStage.values())
                .filter(stage -> stage.onPath() || first.count(stage) > 0)
                .map(stage -> {
                    var rows = first.lines().stream()
                            .filter(line -> line.stage() == stage)
                            .map(line -> SitesPage.row(line, url, BulkForm.EMPTY))
                            .toList();
                    int sites = first.count(stage);
                    return new Lane(
                            stage.label(),
                            sites,
                            rows,
                            sites - rows.size(),
                            SitesPage.href(url + "/sites", filter.at(stage)));
                })
                .toList();
        return new BoardPage(
                programme.name(),
                url,
                programme.synthetic(),
                SitesPage.filters(filter, first, waves),
                lanes,
                ProgrammeLinks.breadcrumbs(programme),
                ProgrammeLinks.tabs(programme));
    }
}
