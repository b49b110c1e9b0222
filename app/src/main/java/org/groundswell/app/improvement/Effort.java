package org.groundswell.app.improvement;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site must spend, in money (say which year's) and in people's time, once and then for as long as it lasts.
 *
 * @param band roughly how much money in all to the end of the first year; null where that is not known
 */
public record Effort(
        String setupCost,
        String setupStaffTime,
        String runningCost,
        String runningStaffTime,
        @Nullable CostBand band) implements Part {

    public static final Effort UNKNOWN = new Effort("", "", "", "");

    /** Where nobody has said how much it comes to. */
    public Effort(String setupCost, String setupStaffTime, String runningCost, String runningStaffTime) {
        this(setupCost, setupStaffTime, runningCost, runningStaffTime, null);
    }

    static Effort read(Typed typed) {
        return new Effort(
                typed.text("setupCost"),
                typed.text("setupStaffTime"),
                typed.text("runningCost"),
                typed.text("runningStaffTime"),
                typed.choice("band", CostBand.class));
    }

    /** What is said, under the headings a reader knows; what is not said yet is left out. */
    public List<Answer> answers() {
        return Answer.given(
                new Answer("Money in the first year, roughly", band == null ? "" : band.label()),
                new Answer("Money to set up", setupCost),
                new Answer("People and time to set up", setupStaffTime),
                new Answer("Money to keep going", runningCost),
                new Answer("People and time to keep going", runningStaffTime));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("setupCost", setupCost)
                .with("setupStaffTime", setupStaffTime)
                .with("runningCost", runningCost)
                .with("runningStaffTime", runningStaffTime)
                .with("band", band)
                .map();
    }
}
