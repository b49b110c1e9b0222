package org.groundswell.app.adoption;

import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** Sites of a programme that take an improvement up, give it up and come back, and whose records are put right. */
@Component
public class RandomAdoptions {

    /** No event is later than that. */
    public static final LocalDate LAST_DAY = LocalDate.of(2024, 1, 10);

    private static final Instant FIRST_RECORD = Instant.parse("2024-01-10T09:00:00Z");
    /** Events a site may have, so that none lies in the future of its record. */
    private static final int MOST_EVENTS = 15;

    private final AdoptionStore store;
    private final ProgrammeFixtures programmes;

    RandomAdoptions(AdoptionStore store, ProgrammeFixtures programmes) {
        this.store = store;
        this.programmes = programmes;
    }

    /** The adoptions of each site, oldest first, as the domain has them; the store has the same. */
    public Map<EntryId, List<Adoption>> of(Programme programme, int sites, int events, Random random) {
        var targets = programmes.targets(programme, sites);
        var bySite = new LinkedHashMap<EntryId, List<Adoption>>();
        for (int event = 0; event < events; event++) {
            var site = targets.get(random.nextInt(targets.size()));
            happen(programme, site, bySite.computeIfAbsent(site, _ -> new ArrayList<>()), event, random);
        }
        return bySite;
    }

    private void happen(Programme programme, EntryId site, List<Adoption> earlier, int event, Random random) {
        int before = earlier.stream()
                .mapToInt(adoption -> adoption.history().events().size())
                .sum();
        var at = FIRST_RECORD.plusSeconds(3600L * event);
        if (before >= MOST_EVENTS) {
            return;
        }
        if (earlier.isEmpty() || (earlier.getLast().stage().ended() && random.nextBoolean())) {
            var last = earlier.isEmpty() ? null : earlier.getLast().id();
            var begun = Adoption.begin(
                    programme.id(),
                    site,
                    new AdoptionDetails(null, programme.version(), "Ward sister", "", Map.of(), null),
                    last,
                    StageEvent.Kind.MOVE,
                    RandomStory.claim(AdoptionStage.ENGAGED, before, random),
                    ADMINISTRATOR.id(),
                    at);
            store.add(List.of(begun), at);
            earlier.add(begun);
            return;
        }
        var latest = earlier.getLast();
        int ofEarlier = before - latest.history().events().size();
        var grown = RandomStory.grown(latest, ofEarlier, random, at);
        if (grown != null) {
            store.append(grown);
            earlier.set(earlier.size() - 1, grown);
        }
    }
}
