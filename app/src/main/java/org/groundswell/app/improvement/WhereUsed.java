package org.groundswell.app.improvement;

import java.time.LocalDate;
import java.util.Map;
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
            boolean synthetic) {}

    /** The use of each of these improvements, in a fixed number of queries; one that is used nowhere is absent. */
    Map<ImprovementId, Use> of(Set<ImprovementId> improvements);

    /** The improvements that are live, embedded or sustained at a site, or at any site of an organisation or place. */
    Set<ImprovementId> inUseAt(EntryId entry);
}
