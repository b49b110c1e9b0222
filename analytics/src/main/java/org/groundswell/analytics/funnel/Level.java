package org.groundswell.analytics.funnel;

/** How far out a funnel's limits stand, as two and three standard errors are drawn in the NHS. */
public enum Level {
    /** 95 %: one unit in 40 beyond each limit by chance. */
    PERCENT_95(1.959964, 0.025),
    /** 99.8 %: one unit in 1,000 beyond each limit by chance. */
    PERCENT_99_8(3.090232, 0.001);

    final double z;
    final double tail;

    Level(double z, double tail) {
        this.z = z;
        this.tail = tail;
    }
}
