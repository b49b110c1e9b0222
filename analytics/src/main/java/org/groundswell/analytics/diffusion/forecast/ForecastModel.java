package org.groundswell.analytics.diffusion.forecast;

import java.util.Optional;
import org.groundswell.analytics.diffusion.GrowthCurve;

/** The models a forecast weighs against one another. */
public enum ForecastModel {
    /** Bass, up to every eligible site. */
    BASS,
    /** Gompertz, up to every eligible site. */
    GOMPERTZ,
    /** Logistic, up to every eligible site. */
    LOGISTIC,
    /** Bass, levelling off lower; only where the history identifies where. */
    BASS_PLATEAU,
    /** Gompertz, levelling off lower; only where the history identifies where. */
    GOMPERTZ_PLATEAU,
    /** Logistic, levelling off lower; only where the history identifies where. */
    LOGISTIC_PLATEAU,
    /** Discrete-time hazard on time and share adopted. */
    HAZARD;

    /** This model of a history; empty where the history does not carry it. */
    Optional<UptakeModel> fit(UptakeHistory history) {
        return switch (this) {
            case BASS -> CurveModel.toCeiling(GrowthCurve.BASS, history);
            case GOMPERTZ -> CurveModel.toCeiling(GrowthCurve.GOMPERTZ, history);
            case LOGISTIC -> CurveModel.toCeiling(GrowthCurve.LOGISTIC, history);
            case BASS_PLATEAU -> CurveModel.toPlateau(GrowthCurve.BASS, history);
            case GOMPERTZ_PLATEAU -> CurveModel.toPlateau(GrowthCurve.GOMPERTZ, history);
            case LOGISTIC_PLATEAU -> CurveModel.toPlateau(GrowthCurve.LOGISTIC, history);
            case HAZARD -> HazardModel.of(history);
        };
    }
}
