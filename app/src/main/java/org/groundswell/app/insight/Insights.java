package org.groundswell.app.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.SpreadAim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a programme's adoptions add up to. Whoever may read the programme may read this. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private final InsightStore store;
    private final InstantSource clock;

    Insights(InsightStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Where the sites stood on that day and how they came there, as it is known now.
     *
     * @param aims all the programme states
     */
    public Spread spread(Programme programme, List<SpreadAim> aims, LocalDate asAt) {
        return store.spread(programme.id(), asAt).asAt(asAt, clock.instant(), aims);
    }

    /** Where the sites stood on that day, as it is known now. */
    public Cascade cascade(Programme programme, LocalDate asAt) {
        return spread(programme, List.of(), asAt).cascade();
    }

    /** Sites live by month, up to that day, as it is known now. */
    public AdoptionCurve curve(Programme programme, List<SpreadAim> aims, LocalDate asAt) {
        return spread(programme, aims, asAt).curve();
    }
}
