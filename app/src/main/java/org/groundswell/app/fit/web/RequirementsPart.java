package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.fit.Requirements;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What an improvement needs of a site, on its own page.
 *
 * @param editHref null for readers who may not change it
 */
public record RequirementsPart(List<Row> rows, @Nullable String editHref) {

    /** @param needs what has to be in place, in the words of the level */
    public record Row(String dimension, String needs, boolean critical) {}

    static RequirementsPart of(
            Improvement improvement, Optional<Requirements> required, Instrument instrument, boolean editor) {
        var rows = required.stream()
                .flatMap(stated -> instrument.domains().stream()
                        .filter(domain -> stated.of(domain.code()).level() > 0)
                        .map(domain -> {
                            var requirement = stated.of(domain.code());
                            var anchor = domain.items()
                                    .getFirst()
                                    .level(requirement.level())
                                    .orElseThrow()
                                    .anchor();
                            return new Row(
                                    domain.title(),
                                    "%d of 5: %s".formatted(requirement.level(), anchor),
                                    requirement.critical());
                        }))
                .toList();
        return new RequirementsPart(
                rows, editor ? "/improvements/" + improvement.code().value() + "/requirements" : null);
    }
}
