package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list of memberships says: a practice was in a network from one day to another.
 *
 * @param to the first day it was no longer in it, null while it is
 */
record Membership(
        long line,
        String code,
        String name,
        String network,
        String networkName,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
