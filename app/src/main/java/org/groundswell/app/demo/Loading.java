package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.adoption.AdoptionFields;
import org.groundswell.app.adoption.AdoptionImports;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.imports.ImportMode;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.directory.imports.NamedColumns;
import org.groundswell.app.directory.imports.Progress;
import org.groundswell.app.directory.imports.SiteListFields;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings sites and stages in the way anybody would: as a list of sites, and as files of adoption events. */
@Component
@Profile("demo")
class Loading {

    private static final List<String> EVENT_COLUMNS =
            List.of("ods_code", "stage", "stage_date", "champion", "reason_code", "reason_text", "entered_by", "note");

    private final Imports sites;
    private final AdoptionImports adoptions;
    private final Directory directory;

    Loading(Imports sites, AdoptionImports adoptions, Directory directory) {
        this.sites = sites;
        this.adoptions = adoptions;
        this.directory = directory;
    }

    /**
     * One stage of one site.
     *
     * @param date   2016-01-31, 2016-01 or 2016-Q1, as precise as it is known
     * @param reason code of the reason, "" where the stage needs none
     */
    record Event(
            String site,
            String stage,
            String date,
            EvidenceTier tier,
            String owner,
            String reason,
            String reasonText,
            String source,
            String note) {}

    /**
     * Puts sites into the directory.
     *
     * @param source the list they come from, as pages name it
     */
    List<Entry> sites(
            String source, String scheme, String type, LocalDate asAt, List<String> header, List<List<String>> rows) {
        var options = Map.of(SiteListFields.SCHEME, scheme, SiteListFields.TYPE, type);
        var result = sites.runNow(
                Csv.of(header, rows), source, asAt, new NamedColumns(Map.of(), options), ImportMode.ALL, Progress.NONE);
        if (!result.applied()) {
            throw new IllegalStateException("The sites of the demonstration were refused: " + result.refused());
        }
        return rows.stream()
                .map(row -> directory.find(scheme, row.getFirst()).orElseThrow())
                .toList();
    }

    /** Records stages. A file has one evidence tier, so those of each tier come in together, the weakest first. */
    void stages(Programme programme, List<Event> events, Member by) {
        for (var tier : EvidenceTier.values()) {
            var rows = events.stream()
                    .filter(event -> event.tier() == tier)
                    .map(Loading::row)
                    .toList();
            if (!rows.isEmpty()) {
                var table = Table.read(Csv.of(EVENT_COLUMNS, rows));
                var mapping =
                        ColumnMapping.guess(AdoptionFields.ALL, table.header()).with(AdoptionFields.TIER, tier.name());
                adoptions.apply(programme, table, mapping, false, Optional.of(by));
            }
        }
    }

    private static List<String> row(Event event) {
        return List.of(
                event.site(),
                event.stage(),
                event.date(),
                event.owner(),
                event.reason(),
                event.reasonText(),
                event.source(),
                event.note());
    }
}
