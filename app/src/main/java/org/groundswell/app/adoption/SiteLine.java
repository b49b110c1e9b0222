package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * One site in a list of a programme's sites.
 *
 * @param adoption null while the site is on the target list and nothing else is known
 * @param stage    Identified for a target without an adoption
 * @param since    when it reached that stage; null for a target without an adoption
 * @param target   false if the site has been taken off the target list
 */
public record SiteLine(
        EntryId site,
        String code,
        String name,
        String town,
        String postcode,
        @Nullable UUID adoption,
        AdoptionStage stage,
        @Nullable LocalDate since,
        @Nullable DatePrecision precision,
        @Nullable EvidenceTier tier,
        @Nullable String wave,
        String champion,
        boolean target) {}
