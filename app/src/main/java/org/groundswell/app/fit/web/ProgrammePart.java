package org.groundswell.app.fit.web;

import org.groundswell.app.fit.SustainabilityChecks.Standing;
import org.groundswell.app.programme.Programme;

/** Where a programme's fit and checks are found, on its cockpit. */
public record ProgrammePart(String fitHref, String checksHref, String checks) {

    static ProgrammePart of(Programme programme, Standing standing) {
        var url = "/programmes/" + programme.code();
        return new ProgrammePart(
                url + "/fit",
                url + "/sustainability",
                standing.inUse() == 0
                        ? "No site is in use yet, so no check is due."
                        : "%,d sites in use; %,d checks due, %,d of them overdue."
                                .formatted(standing.inUse(), standing.due(), standing.overdue()));
    }
}
