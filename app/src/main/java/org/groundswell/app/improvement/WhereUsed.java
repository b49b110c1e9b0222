package org.groundswell.app.improvement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.directory.EntryId;

/** Where improvements are used. Implemented by the capability that follows adoption site by site. */
public interface WhereUsed {

    /**
     * How far an improvement has come, in sites.
     *
     * @param engaged   sites that are engaged or have gone further
     * @param adopted   of these, sites where it is live, embedded or sustained
     * @param sustained of these, sites where it is sustained
     * @param left      sites that used it and do not any more: lapsed or stopped
     * @param declared  of the adopted, sites of which nobody has data or an observation: self-declared
     * @param asAt      the day these numbers hold for
     * @param href      where the sites are listed
     * @param synthetic whether any of these sites is invented for demonstration
     */
    record Use(
            long engaged,
            long adopted,
            long sustained,
            long left,
            long declared,
            LocalDate asAt,
            String href,
            boolean synthetic) {

        private static final String ENGAGED = "engaged";
        private static final String ADOPTED = "adopted";
        private static final String SUSTAINED = "sustained";
        private static final String INVENTED = "invented";

        /** What a list shows of it, as the search carries it along. */
        Map<String, Long> figures() {
            return Map.of(ENGAGED, engaged, ADOPTED, adopted, SUSTAINED, sustained, INVENTED, synthetic ? 1L : 0L);
        }
    }

    /**
     * What a list shows of the use of an improvement.
     *
     * @param synthetic whether any of these sites is invented for demonstration
     */
    record Counts(long engaged, long adopted, long sustained, boolean synthetic) {

        /** From what was carried along; empty if nothing was. */
        public static Optional<Counts> of(Map<String, Long> figures) {
            return figures.containsKey(Use.ENGAGED)
                    ? Optional.of(new Counts(
                            figures.getOrDefault(Use.ENGAGED, 0L),
                            figures.getOrDefault(Use.ADOPTED, 0L),
                            figures.getOrDefault(Use.SUSTAINED, 0L),
                            figures.getOrDefault(Use.INVENTED, 0L) > 0))
                    : Optional.empty();
        }
    }

    /** The use of each of these improvements, in a fixed number of queries; one that is used nowhere is absent. */
    Map<ImprovementId, Use> of(Set<ImprovementId> improvements);

    /** The improvements that are live, embedded or sustained at a site, or at any site of an organisation or place. */
    Set<ImprovementId> inUseAt(EntryId entry);
}
