package org.groundswell.app.directory.imports;

import java.time.InstantSource;
import java.time.LocalDate;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Header;
import org.springframework.stereotype.Component;

/** When a list as a whole is refused. */
@Component
class ImportRules {

    private final ImportStore store;
    private final InstantSource clock;

    ImportRules(ImportStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws Refusal if the list claims to describe a day to come */
    void refuseFuture(LocalDate asAt) {
        var today = LocalDate.ofInstant(clock.instant(), Directory.ZONE);
        if (asAt.isAfter(today)) {
            throw new Refusal("asAt", "Enter a date that is not in the future: a list cannot be as at a day to come");
        }
    }

    /** @throws Refusal if a newer edition of the same list has been applied */
    void refuseOlder(Brought brought) {
        store.newestApplied(brought.list()).filter(brought.asAt()::isBefore).ifPresent(newest -> {
            throw new Refusal(
                    "asAt",
                    "This list is as at %s, and the edition as at %s has been applied already: an older edition is not"
                                    .formatted(brought.asAt(), newest)
                            + " applied over a newer one");
        });
    }

    /** @throws Refusal if nothing says what the codes are, or whose */
    static void refuseUnclear(ColumnMapping mapping, Header header) {
        if (!SiteListReader.scheme(mapping).matches("[A-Z][A-Z0-9-]{1,19}")) {
            throw new Refusal(
                    SiteListFields.SCHEME,
                    "Enter who gives the codes in 2 to 20 capital letters and digits: ODS or VA");
        }
        if (!mapping.has("code")) {
            throw new Refusal(
                    "code",
                    "No column of this file holds the code of each site, so nothing says which row is which site."
                            + " Its columns are: " + String.join(", ", header.names()));
        }
    }
}
