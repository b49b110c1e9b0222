package org.groundswell.app.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.audit.AuditLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The instruments that come with Groundswell, put into the database as versions when it starts. */
@Component
class ShippedInstruments {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedInstruments.class);

    /** Every version that ever shipped stays here, so that a new installation can read old assessments. */
    private static final String FILES = "classpath*:instruments/*.yaml";

    private final InstrumentStore store;
    private final AuditLog audit;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    ShippedInstruments(InstrumentStore store, AuditLog audit, InstantSource clock, TransactionOperations transaction) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Adds what is not there yet; a version that is there stays as it is. */
    void bring() {
        transaction.executeWithoutResult(_ -> {
            store.waitForOthers();
            texts().forEach(this::bring);
        });
    }

    private void bring(String text) {
        var instrument = InstrumentText.instrument(text);
        var known = store.content(instrument.id());
        if (known.isEmpty()) {
            var now = clock.instant();
            store.add(instrument, text, true, null, now);
            audit.add(
                    null,
                    "instrument.shipped",
                    "instrument " + instrument.id().value(),
                    "%s, version %d".formatted(instrument.code(), instrument.version()),
                    now);
        } else if (!known.get().equals(text)) {
            LOG.warn(
                    "Version {} of the instrument {} in the database differs from the one that ships; it is kept.",
                    instrument.version(),
                    instrument.code());
        }
    }

    /** The texts that ship, in no order that matters. */
    static List<String> texts() {
        try {
            var texts = new ArrayList<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                texts.add(file.getContentAsString(UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("the instruments that ship can not be read", e);
        }
    }
}
