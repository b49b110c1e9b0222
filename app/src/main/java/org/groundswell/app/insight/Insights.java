package org.groundswell.app.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a programme's adoptions add up to. Whoever may read the programme may read this. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private final InsightStore store;
    private final Programmes programmes;
    private final InstantSource clock;

    Insights(InsightStore store, Programmes programmes, InstantSource clock) {
        this.store = store;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Where the sites stood on that day and how they came there, as it is known now. */
    public Spread spread(Programme programme, LocalDate asAt) {
        return store.spread(programme.id(), asAt).asAt(asAt, clock.instant(), programmes.aims(programme.id()));
    }

    /** Where the sites stood on that day, as it is known now. */
    public Cascade cascade(Programme programme, LocalDate asAt) {
        return spread(programme, asAt).cascade();
    }

    /** Sites live by month, up to that day, as it is known now. */
    public AdoptionCurve curve(Programme programme, LocalDate asAt) {
        return spread(programme, asAt).curve();
    }
}
