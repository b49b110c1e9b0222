package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteLine;
import org.groundswell.app.adoption.SiteList;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.groundswell.app.ui.TypedDate;
import org.springframework.web.util.UriComponentsBuilder;

/** The sites of a programme as a table, and the forms that move many of them at once. */
public record SitesPage(
        String programme,
        String url,
        String synthetic,
        Filters filters,
        List<Row> rows,
        Paging paging,
        boolean mayManage,
        Bulk bulk,
        List<Link> breadcrumbs,
        List<Link> tabs) {

    /** The filters as chosen. */
    public record Filters(
            String text, List<Choice> stages, List<Choice> tiers, List<Choice> waves, String place, boolean any) {}

    /** One site. */
    public record Row(
            String id,
            String name,
            String detail,
            String href,
            String stage,
            String since,
            String tier,
            String wave,
            String owner,
            boolean target,
            boolean selected) {}

    /** The form beneath the table, as typed so far. */
    public record Bulk(
            List<Choice> stages,
            List<Choice> tiers,
            List<Choice> precisions,
            List<Choice> reasons,
            List<Choice> waves,
            TypedDate date,
            String reasonText,
            String note) {}

    static SitesPage of(
            Programme programme,
            SiteFilter filter,
            SiteList found,
            List<Wave> waves,
            int page,
            boolean mayManage,
            BulkForm typed) {
        var url = "/programmes/" + programme.code();
        long total = filter.stage().isPresent() ? found.count(filter.stage().get()) : found.total();
        var claim = typed.claim();
        return new SitesPage(
                programme.name(),
                url,
                programme.synthetic(),
                filters(filter, found, waves),
                found.lines().stream().map(line -> row(line, url, typed)).toList(),
                Paging.of(page, total, href(url + "/sites", filter)),
                mayManage,
                new Bulk(
                        AdoptionWords.stages(List.of(AdoptionStage.values()), claim.stage()),
                        AdoptionWords.tiers(claim.tier()),
                        AdoptionWords.precisions(claim.precision()),
                        AdoptionWords.reasons(claim.reason()),
                        waveChoices(waves, "No wave", typed.wave()),
                        claim.date(),
                        claim.reasonText(),
                        claim.note()),
                ProgrammeLinks.breadcrumbs(programme),
                ProgrammeLinks.tabs(programme));
    }

    static Filters filters(SiteFilter filter, SiteList found, List<Wave> waves) {
        var stages = Stream.concat(
                        Stream.of(new Choice("", "All stages")),
                        Stream.of(AdoptionStage.values())
                                .map(stage -> new Choice(
                                                stage.name(), "%s (%,d)".formatted(stage.label(), found.count(stage)))
                                        .selected(filter.stage()
                                                .filter(stage::equals)
                                                .isPresent())))
                .toList();
        var tiers = Stream.concat(
                        Stream.of(new Choice("", "Any evidence")),
                        Stream.of(EvidenceTier.values())
                                .map(tier -> new Choice(tier.name(), tier.label())
                                        .selected(filter.tier()
                                                .filter(tier::equals)
                                                .isPresent())))
                .toList();
        return new Filters(
                filter.text(),
                stages,
                tiers,
                waveChoices(
                        waves, "All waves", filter.wave().map(Object::toString).orElse("")),
                filter.place(),
                !filter.equals(SiteFilter.ALL));
    }

    private static List<Choice> waveChoices(List<Wave> waves, String none, String selected) {
        return Stream.concat(
                        Stream.of(new Choice("", none)),
                        waves.stream()
                                .map(wave -> new Choice(wave.id().value().toString(), wave.name())
                                        .selected(wave.id().value().toString().equals(selected))))
                .toList();
    }

    static String href(String path, SiteFilter filter) {
        var uri = UriComponentsBuilder.fromPath(path);
        if (!filter.text().isEmpty()) {
            uri.queryParam("text", "{text}");
        }
        filter.stage().ifPresent(stage -> uri.queryParam("stage", stage.name()));
        filter.tier().ifPresent(tier -> uri.queryParam("tier", tier.name()));
        filter.wave().ifPresent(wave -> uri.queryParam("wave", wave));
        if (!filter.place().isEmpty()) {
            uri.queryParam("place", "{place}");
        }
        return uri.encode()
                .buildAndExpand(Map.of("text", filter.text(), "place", filter.place()))
                .toUriString();
    }

    static Row row(SiteLine line, String url, BulkForm typed) {
        var id = line.site().value().toString();
        var adoption = line.adoption();
        var tier = line.tier();
        var wave = line.wave();
        return new Row(
                id,
                line.name(),
                Stream.of(line.code(), line.town(), line.postcode())
                        .filter(text -> !text.isEmpty())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""),
                adoption == null ? url + "/sites/" + line.code() : "/adoptions/" + adoption,
                line.stage().label(),
                AdoptionWords.when(line.since(), line.precision()),
                tier == null ? "" : tier.label(),
                wave == null ? "" : wave,
                line.champion(),
                line.target(),
                typed.sites().contains(id));
    }
}
