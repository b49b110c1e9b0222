package org.groundswell.app.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.programme.SpreadAim;

/**
 * Target sites live, month by month.
 *
 * @param points from the month of the first site that went live to the month of {@code asAt}; empty while there is none
 * @param aim    what the programme wants to reach in sites, if it says so
 */
public record AdoptionCurve(LocalDate asAt, List<Point> points, Optional<SpreadAim> aim) {

    /**
     * The end of one month.
     *
     * @param everLive sites that had gone live by then, whatever became of them
     * @param inUse    sites at Live, Embedded or Sustained then
     */
    public record Point(YearMonth month, int everLive, int inUse) {}
}
