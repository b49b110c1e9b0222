package org.groundswell.app.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundswell.app.instrument.InstrumentStore.Usable;
import org.groundswell.app.problem.NotFound;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instruments there are to assess with. */
@Service
@Transactional(readOnly = true)
public class Instruments implements InitializingBean {

    private final InstrumentStore store;
    private final ShippedInstruments shipped;

    /** Versions as read from their text, which takes much longer than asking whether they are there. */
    private final Map<Usable, Instrument> read = new ConcurrentHashMap<>();

    Instruments(InstrumentStore store, ShippedInstruments shipped) {
        this.store = store;
        this.shipped = shipped;
    }

    /** Before anybody can ask for one, the instruments that ship are there. */
    @Override
    public void afterPropertiesSet() {
        shipped.bring();
    }

    /**
     * The latest published version of an instrument: what a new assessment begins with.
     *
     * @throws NotFound if there is no instrument with this code, or all its versions are retired
     */
    public Instrument current(String code) {
        return findCurrent(code).orElseThrow(() -> new NotFound("instrument", code));
    }

    public Optional<Instrument> findCurrent(String code) {
        return store.current(code).map(this::read);
    }

    /**
     * The version an assessment began with, published or retired since.
     *
     * @throws NotFound if there is no such version, or it was never published
     */
    public Instrument get(InstrumentId id) {
        return find(id).orElseThrow(() -> new NotFound("instrument", id.value()));
    }

    public Optional<Instrument> find(InstrumentId id) {
        return store.usable(id).map(this::read);
    }

    /** As {@link #get}, of several versions at once; without those that are not there. */
    public Map<InstrumentId, Instrument> byId(Collection<InstrumentId> ids) {
        return ids.isEmpty() ? Map.of() : store.usable(ids).stream().collect(Collectors.toMap(Usable::id, this::read));
    }

    /** The latest published version of each instrument, by title. */
    public List<Instrument> all() {
        return store.current().stream().map(this::read).toList();
    }

    /** The latest published version of each instrument for such a subject, by title. */
    public List<Instrument> forSubject(Subject subject) {
        return all().stream()
                .filter(instrument -> instrument.subject() == subject)
                .toList();
    }

    private Instrument read(Usable version) {
        return read.computeIfAbsent(
                version,
                usable -> InstrumentText.instrument(store.content(usable.id()).orElseThrow()));
    }
}
