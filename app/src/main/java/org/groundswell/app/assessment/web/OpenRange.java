package org.groundswell.app.assessment.web;

import java.util.Optional;
import java.util.OptionalDouble;
import org.groundswell.analytics.agreement.Score;
import org.groundswell.app.assessment.ItemComparison;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Scoring;
import org.groundswell.app.ui.DotPlot;

/**
 * Where the mean of all raters could lie for one item, those included who do not know or left it blank.
 *
 * @param score as shares of the best level
 */
record OpenRange(ItemComparison item, LevelNames names, Score score) {

    /** Empty where everybody answered, and where levels are kinds, which have no mean. */
    static Optional<OpenRange> of(ItemComparison item, Instrument instrument) {
        return instrument.scoring() instanceof Scoring.Categories || item.unknown() + item.blank() == 0
                ? Optional.empty()
                : item.mean().map(score -> new OpenRange(item, LevelNames.of(instrument), score));
    }

    private double low() {
        return score.low() * top();
    }

    private double high() {
        return score.high() * top();
    }

    private int top() {
        return item.item().top().value();
    }

    String words() {
        return names.range(item.item(), low(), high());
    }

    String sentence() {
        return "However they turn out, the mean lies between %s.".formatted(words().replace(" to ", " and "));
    }

    DotPlot.Range bar() {
        return new DotPlot.Range("Mean, low to high", low(), point(), high(), words());
    }

    private OptionalDouble point() {
        return score.point().stream().map(point -> point * top()).findFirst();
    }
}
