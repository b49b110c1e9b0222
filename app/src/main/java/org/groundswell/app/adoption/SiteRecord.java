package org.groundswell.app.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is recorded of one site within a programme, and what a file adds to it row by row; nothing is written here. */
final class SiteRecord {

    private final Map<AdoptionId, Integer> known = new HashMap<>();
    private final Set<AdoptionId> replanned = new LinkedHashSet<>();
    private final List<Adoption> adoptions = new ArrayList<>();
    private final List<StageClaim> unmatched = new ArrayList<>();

    /** @param recorded the adoptions of the site, oldest first */
    SiteRecord(List<Adoption> recorded) {
        adoptions.addAll(recorded);
        recorded.forEach(adoption -> {
            known.put(adoption.id(), adoption.history().events().size());
            claims(adoption).forEach(unmatched::add);
        });
    }

    /** Oldest first, with what the file has added. */
    List<Adoption> adoptions() {
        return adoptions;
    }

    /** The adoption that is not over, or null. */
    @Nullable
    Adoption open() {
        return adoptions.isEmpty() || adoptions.getLast().stage().ended() ? null : adoptions.getLast();
    }

    /**
     * Whether a record, corrected since or not, says what the row says; each record answers one row, since a story may
     * come to the same stage twice.
     */
    boolean matches(StageClaim claim) {
        for (var said : unmatched) {
            if (same(said, claim)) {
                unmatched.remove(said);
                return true;
            }
        }
        return false;
    }

    /** Whether it has been said at all, in the records or by an earlier row. */
    boolean says(StageClaim claim) {
        return adoptions.stream().flatMap(SiteRecord::claims).anyMatch(said -> same(said, claim));
    }

    void keep(Adoption changed) {
        adoptions.removeIf(adoption -> adoption.id().equals(changed.id()));
        adoptions.add(changed);
    }

    /** Keeps an adoption whose details the file has changed. */
    void replan(Adoption changed) {
        keep(changed);
        replanned.add(changed.id());
    }

    Stream<Adoption> begun() {
        return adoptions.stream().filter(adoption -> !known.containsKey(adoption.id()));
    }

    Stream<Adoption> replanned() {
        return adoptions.stream()
                .filter(adoption -> replanned.contains(adoption.id()) && known.containsKey(adoption.id()));
    }

    /** Adoptions with more events than are recorded, and how many are. */
    Map<Adoption, Integer> grown() {
        var grown = new HashMap<Adoption, Integer>();
        adoptions.forEach(adoption -> {
            var before = known.get(adoption.id());
            if (before != null && adoption.history().events().size() > before) {
                grown.put(adoption, before);
            }
        });
        return grown;
    }

    private static Stream<StageClaim> claims(Adoption adoption) {
        return adoption.history().events().stream().map(StageEvent::claim).filter(Objects::nonNull);
    }

    static boolean same(StageClaim one, StageClaim other) {
        return one.stage() == other.stage() && one.date().equals(other.date()) && one.precision() == other.precision();
    }
}
