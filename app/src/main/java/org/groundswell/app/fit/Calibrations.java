package org.groundswell.app.fit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.groundswell.analytics.agreement.ResultClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds what assessments of improvements said against what became of them. */
@Service
@Transactional(readOnly = true)
public class Calibrations {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Calibrations(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Over all real assessments, whoever may read them: counts only. What is invented never counts. */
    public Calibration now() {
        var sql = """
                select result_class, point, judged_on, tried, begun, kept
                  from fit.prediction_outcome
                 where not synthetic
                """;
        var predictions = jdbc.sql(sql)
                .query((row, _) -> new Prediction(
                        ResultClass.valueOf(row.getString("result_class")),
                        (Double) row.getObject("point"),
                        row.getObject("judged_on", LocalDate.class),
                        row.getBoolean("tried"),
                        row.getInt("begun"),
                        row.getInt("kept")))
                .list();
        return Calibration.of(predictions, clock.instant().atZone(LONDON).toLocalDate());
    }
}
