package org.groundswell.app.fit.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.SiteColumn;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.SiteFits;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.programme.Programme;
import org.springframework.stereotype.Component;

/** How each site fits, in the list of a programme's sites; from there to all that come to the same. */
@Component
class FitColumn implements SiteColumn {

    private final Fits fits;
    private final SiteRequirements requirements;

    FitColumn(Fits fits, SiteRequirements requirements) {
        this.fits = fits;
        this.requirements = requirements;
    }

    @Override
    public String heading() {
        return "Fit";
    }

    @Override
    public Map<AdoptionId, Cell> of(Programme programme, Set<AdoptionId> adoptions, Member reader) {
        if (requirements.findInstrument().isEmpty()) {
            return Map.of();
        }
        var cells = new HashMap<AdoptionId, Cell>();
        fits.of(programme, adoptions, reader).forEach((adoption, fit) -> cells.put(adoption, cell(programme, fit)));
        return cells;
    }

    private static Cell cell(Programme programme, SiteFits fit) {
        return new Cell(
                fit.state().label(),
                FitWords.colour(fit.state()),
                switch (fit.state()) {
                    case BLOCKED -> titles(fit, SiteFits.Cell::blocks);
                    case NOT_KNOWN -> titles(fit, cell -> cell.requirement().critical() && !cell.known());
                    case FITS, GAPS, NOT_RATED -> FitWords.percent(fit);
                },
                "/programmes/%s/fit?state=%s"
                        .formatted(programme.code(), fit.state().name()));
    }

    private static String titles(SiteFits fit, Predicate<SiteFits.Cell> which) {
        return fit.cells().stream()
                .filter(which)
                .map(cell -> cell.dimension().title())
                .collect(Collectors.joining(", "));
    }
}
