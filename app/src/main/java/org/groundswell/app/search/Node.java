package org.groundswell.app.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The index of this node, kept equal to what the capabilities have. Before each answer one query asks what has changed
 * since, so that what is hidden is not found any more the moment after, on whichever node one asks.
 */
@Component
class Node {

    /** Beyond this many changes at once, as after an import, all is read again: that is a few queries, not thousands. */
    private static final int MANY = 1000;

    /** Half of what changes are kept for. */
    private static final Duration LONG_ASLEEP = Duration.ofDays(1);

    private final ObjectProvider<DocumentSource> sources;
    private final ChangeStore changes;
    private final SynonymLists synonyms;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Long> applied = new HashSet<>();
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();
    private @Nullable SearchIndex index;
    private String mark = "";
    private Instant seen = Instant.MIN;

    Node(ObjectProvider<DocumentSource> sources, ChangeStore changes, SynonymLists synonyms, InstantSource clock) {
        this.sources = sources;
        this.changes = changes;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** The index as of now. */
    SearchIndex upToDate() {
        lock.lock();
        try {
            var built = index;
            if (built == null) {
                built = new SearchIndex(synonyms.current(), Weights.STANDING);
                readAll(built);
                index = built;
            } else {
                readChanges(built);
            }
            seen = clock.instant();
            return built;
        } finally {
            lock.unlock();
        }
    }

    /** Reads a document again before the next answer: what was noted about it did not come true. */
    void doubt(String id) {
        doubtful.add(id);
    }

    private void readAll(SearchIndex into) {
        mark = changes.mark();
        // While a long transaction runs, the mark stays behind it: what is visible by now is read below, once.
        applied.clear();
        applied.addAll(numbers(changes.since(mark)));
        doubtful.clear();
        try {
            into.clear();
            sources.forEach(source -> source.all(into::put));
            into.refresh();
        } catch (RuntimeException e) {
            // Half of everything must not be taken for all of it: the next answer builds another index.
            index = null;
            into.close();
            throw e;
        }
    }

    private void readChanges(SearchIndex into) {
        if (clock.instant().isAfter(seen.plus(LONG_ASLEEP))) {
            readAll(into);
            return;
        }
        var since = changes.since(mark);
        var ids = new LinkedHashSet<String>();
        since.changes().stream()
                .filter(change -> !applied.contains(change.number()))
                .forEach(change -> ids.add(change.document()));
        List.copyOf(doubtful).forEach(id -> {
            doubtful.remove(id);
            ids.add(id);
        });
        if (ids.size() > MANY) {
            synonymsChanged(ids, into);
            readAll(into);
            return;
        }
        // Only when every one was read is it noted as read: after a failure the next answer tries again.
        if (!ids.isEmpty()) {
            try {
                ids.forEach(id -> read(id, into));
                ids.stream()
                        .flatMap(id -> sources.stream().flatMap(source -> source.speakingOf(id).stream()))
                        .filter(id -> !ids.contains(id))
                        .distinct()
                        .forEach(id -> read(id, into));
            } catch (RuntimeException e) {
                doubtful.addAll(ids);
                throw e;
            }
            synonymsChanged(ids, into);
            into.refresh();
        }
        mark = since.mark();
        applied.clear();
        applied.addAll(numbers(since));
    }

    private static Set<Long> numbers(ChangeStore.Changes read) {
        return read.changes().stream().map(ChangeStore.Change::number).collect(Collectors.toSet());
    }

    private void read(String id, SearchIndex into) {
        var kind = DocumentKind.of(id);
        sources.stream()
                .filter(source -> kind.filter(of -> of == source.kind()).isPresent())
                .findFirst()
                .flatMap(source -> source.find(id))
                .ifPresentOrElse(into::put, () -> into.remove(id));
    }

    private void synonymsChanged(Set<String> ids, SearchIndex into) {
        if (ids.contains(SynonymLists.CHANGED)) {
            into.use(synonyms.current());
        }
    }

    @PreDestroy
    void close() {
        var built = index;
        if (built != null) {
            built.close();
        }
    }
}
