package org.groundswell.analytics.spc;

/** What a chart plots and how its limits come about. */
public enum ChartType {
    /** Values around their median; no limits. */
    RUN("Run chart", Kind.VALUES),
    /** Individual values, limits from the moving range: the XmR chart that Making Data Count uses throughout. */
    I("I chart (XmR)", Kind.VALUES),
    /** Moving ranges, the companion of an I chart. */
    MR("MR chart", Kind.VALUES),
    /** Means of subgroups. */
    XBAR("X-bar chart", Kind.SUBGROUPS),
    /** Standard deviations of subgroups. */
    S("S chart", Kind.SUBGROUPS),
    /** Proportions, binomial limits. */
    P("P chart", Kind.RATIOS),
    /** Proportions with large denominators: binomial limits widened by the variation between periods (Laney). */
    P_PRIME("P' chart", Kind.RATIOS),
    /** Rates, Poisson limits. */
    U("U chart", Kind.RATIOS),
    /** Rates with large denominators (Laney). */
    U_PRIME("U' chart", Kind.RATIOS),
    /** Counts over equal areas of opportunity. */
    C("C chart", Kind.VALUES),
    /** Cases between rare events, zero allowed. */
    G("G chart", Kind.VALUES),
    /** Time between rare events, above zero. */
    T("T chart", Kind.VALUES),
    /** Individual values or ratios whose denominators differ (Taylor's normalised individuals chart). */
    I_PRIME("I' chart", Kind.RATIOS);

    enum Kind {
        VALUES,
        RATIOS,
        SUBGROUPS
    }

    private final String title;
    private final Kind kind;

    ChartType(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The name analysts use. */
    public String title() {
        return title;
    }

    /** Whether a fall in events shows as a rise on this chart, as it does where gaps between events are plotted. */
    public boolean isBetweenEvents() {
        return this == G || this == T;
    }

    boolean isRatio() {
        return kind == Kind.RATIOS;
    }

    boolean isSubgroup() {
        return kind == Kind.SUBGROUPS;
    }
}
