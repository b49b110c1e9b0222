package org.groundswell.app.improvement;

import java.util.Map;

/** What a site must spend, in money (say which year's) and in people's time, once and then for as long as it lasts. */
public record Effort(String setupCost, String setupStaffTime, String runningCost, String runningStaffTime)
        implements Part {

    public static final Effort UNKNOWN = new Effort("", "", "", "");

    static Effort read(Typed typed) {
        return new Effort(
                typed.text("setupCost"),
                typed.text("setupStaffTime"),
                typed.text("runningCost"),
                typed.text("runningStaffTime"));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("setupCost", setupCost)
                .with("setupStaffTime", setupStaffTime)
                .with("runningCost", runningCost)
                .with("runningStaffTime", runningStaffTime)
                .map();
    }
}
