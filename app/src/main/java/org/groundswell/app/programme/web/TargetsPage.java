package org.groundswell.app.programme.web;

import java.util.List;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the target sites of a programme.
 *
 * @param found what a choice by type and place would mean; null before one is made
 */
public record TargetsPage(
        String programme,
        String url,
        String targets,
        List<Choice> types,
        String places,
        TypedDate from,
        TypedDate listFrom,
        @Nullable Preview found) {

    /** The sites that match, some of them named. */
    public record Preview(String words, List<String> examples, boolean any) {}

    static TargetsPage of(Programme programme, int targets, TargetsForm form, @Nullable List<Entry> found, int fresh) {
        return new TargetsPage(
                programme.name(),
                "/programmes/" + programme.code(),
                "%,d".formatted(targets),
                EntryType.targets().stream()
                        .map(type -> new Choice(type.name(), type.plural())
                                .selected(form.types().contains(type.name())))
                        .toList(),
                form.places(),
                form.from(),
                form.listFrom(),
                found == null ? null : preview(found, fresh));
    }

    private static Preview preview(List<Entry> found, int fresh) {
        return new Preview(
                "%,d sites match; %,d of them are not targets yet.".formatted(found.size(), fresh),
                found.stream()
                        .limit(8)
                        .map(site -> site.name() + " (" + site.code() + ")")
                        .toList(),
                fresh > 0);
    }
}
