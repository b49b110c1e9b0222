package org.groundswell.app.learning;

import java.util.Map;

/** How many published notes report each outcome, and each cause. */
public record NoteCounts(Map<Outcome, Long> outcomes, Map<Cause, Long> causes) {

    public NoteCounts {
        outcomes = Map.copyOf(outcomes);
        causes = Map.copyOf(causes);
    }

    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    public long of(Cause cause) {
        return causes.getOrDefault(cause, 0L);
    }

    public long total() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }
}
