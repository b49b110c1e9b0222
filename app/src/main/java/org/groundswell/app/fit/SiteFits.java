package org.groundswell.app.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.analytics.agreement.SiteFit;
import org.groundswell.app.instrument.Domain;

/**
 * How well one site meets what is required, dimension by dimension.
 *
 * <p>Dimensions nobody knows are left out of the fit, and said to be unknown. So is the whole where nothing is known.
 *
 * @param cells one for each dimension, in the instrument's order
 * @param known the fit over the dimensions that are known; empty where none is
 * @param state what it comes to
 */
public record SiteFits(List<Cell> cells, Optional<SiteFit> known, State state) {

    /** A critical dimension that falls short by this much blocks; as {@link SiteFit} counts. */
    static final int BLOCKING_GAP = 2;

    /** What one site comes to. */
    public enum State {
        /** Everything required is there. */
        FITS("Fits"),
        /** Something falls short, and nothing of that blocks. */
        GAPS("Gaps"),
        /** A critical dimension falls short by 2 or more. */
        BLOCKED("Blocked"),
        /** Nothing blocks so far, but a critical dimension is not known. */
        NOT_KNOWN("Not known"),
        /** The site has not said anything. */
        NOT_RATED("Not rated");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One dimension of one site.
     *
     * @param level what the site has, NaN if nobody knows
     * @param gap   how far it falls short, 0 or more; NaN if nobody knows
     */
    public record Cell(Domain dimension, Requirement requirement, double level, double gap) {

        public boolean known() {
            return !Double.isNaN(level);
        }

        public boolean blocks() {
            return requirement.critical() && gap >= BLOCKING_GAP;
        }
    }

    public SiteFits {
        cells = List.copyOf(cells);
    }

    /** @param levels of the site by dimension; empty where the site has not said anything */
    static SiteFits of(List<Domain> dimensions, Requirements requirements, Map<String, Double> levels) {
        var cells = new ArrayList<Cell>();
        var known = new ArrayList<SiteFit.Dimension>();
        for (var dimension : dimensions) {
            var requirement = requirements.of(dimension.code());
            double level = levels.getOrDefault(dimension.code(), Double.NaN);
            cells.add(new Cell(
                    dimension,
                    requirement,
                    level,
                    Double.isNaN(level) ? Double.NaN : Math.max(0, requirement.level() - level)));
            if (!Double.isNaN(level)) {
                known.add(
                        new SiteFit.Dimension(requirement.level(), level, dimension.weight(), requirement.critical()));
            }
        }
        var fit = known.isEmpty() ? Optional.<SiteFit>empty() : Optional.of(SiteFit.of(known));
        return new SiteFits(cells, fit, fit.map(over -> state(over, cells)).orElse(State.NOT_RATED));
    }

    private static State state(SiteFit fit, List<Cell> cells) {
        if (!fit.blocking().isEmpty()) {
            return State.BLOCKED;
        }
        if (cells.stream().anyMatch(cell -> cell.requirement().critical() && !cell.known())) {
            return State.NOT_KNOWN;
        }
        return fit.largest() > 0 ? State.GAPS : State.FITS;
    }

    /** Dimensions that block, in the instrument's order. */
    public List<Cell> blocking() {
        return cells.stream().filter(Cell::blocks).toList();
    }

    /** Dimensions that fall short, the largest gap first. */
    public List<Cell> gaps() {
        return cells.stream()
                .filter(cell -> cell.gap() > 0)
                .sorted((one, other) -> Double.compare(other.gap(), one.gap()))
                .toList();
    }

    /** How many dimensions are known. */
    public long knownCount() {
        return cells.stream().filter(Cell::known).count();
    }
}
