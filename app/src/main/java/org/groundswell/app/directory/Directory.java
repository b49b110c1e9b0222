package org.groundswell.app.directory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finding places, organisations and sites. Everything here is public to read. */
@Service
@Transactional(readOnly = true)
public class Directory {

    /** Where "today" is decided. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final DirectoryStore store;
    private final SearchStore search;
    private final HistoryStore history;
    private final PlaceStore places;
    private final InstantSource clock;

    Directory(DirectoryStore store, SearchStore search, HistoryStore history, PlaceStore places, InstantSource clock) {
        this.store = store;
        this.search = search;
        this.history = history;
        this.places = places;
        this.clock = clock;
    }

    /**
     * The entry with this code, in any case; where several schemes use one code, the ODS entry.
     *
     * @throws NotFound if no entry has it
     */
    public Entry get(String code) {
        return find(code).orElseThrow(() -> new NotFound("site", code));
    }

    public Optional<Entry> find(String code) {
        return store.find(code);
    }

    /** The entry with this code in this scheme ("ODS", "VA"); codes of different schemes may be equal. */
    public Optional<Entry> find(String scheme, String code) {
        return store.find(scheme, code);
    }

    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /**
     * Entries by code in one query: the keys are the codes as they were asked for, without those nobody has. Case and
     * surrounding blanks do not matter.
     */
    public Map<String, Entry> byCodes(Collection<String> codes) {
        return store.byCodes(codes);
    }

    /** Entries by id in one query, without those that do not exist. */
    public Map<EntryId, Entry> byIds(Collection<EntryId> ids) {
        return store.byIds(ids);
    }

    /** Today's names by id in one query. */
    public Map<EntryId, String> names(Collection<EntryId> ids) {
        return store.names(ids);
    }

    /** One page of what matches, best match first. */
    public Found<Entry> search(SiteSearch wanted) {
        var asAt = wanted.asAt();
        return search.search(wanted, asAt == null ? today() : asAt);
    }

    /** What a programme can target and is open at the date, in order of code. */
    public List<Entry> targets(Targets wanted) {
        return store.targets(wanted);
    }

    /** Whether the entry is open on that day, by everything known now. */
    public boolean isOpenAt(EntryId id, LocalDate day) {
        return statusAt(id, day).filter(EntryStatus.OPEN::equals).isPresent();
    }

    /** The status on that day; empty before the entry opened. */
    public Optional<EntryStatus> statusAt(EntryId id, LocalDate day) {
        return store.statusAt(id, day);
    }

    /**
     * Everything known of an entry over time.
     *
     * @throws NotFound if no entry has the code
     */
    public EntryHistory history(String code) {
        var entry = get(code);
        return new EntryHistory(
                entry,
                history.names(entry.id()),
                history.statuses(entry.id()),
                history.parents(entry.id()),
                history.attributes(entry.id()),
                history.successions(entry.id()));
    }

    /**
     * What belonged to a place, or to any entry that others belong to, on a day.
     *
     * @throws NotFound if no entry has the code
     */
    public PlaceCounts within(String code, LocalDate day) {
        var place = get(code);
        var narrower =
                switch (place.type()) {
                    case REGION, AREA -> Relation.ICB;
                    case ICB -> Relation.COMMISSIONER;
                    default -> Relation.NETWORK;
                };
        return new PlaceCounts(place, day, places.byType(place.id(), day), places.parts(place.id(), narrower, day));
    }

    /** Today, where the directory's dates are meant. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
