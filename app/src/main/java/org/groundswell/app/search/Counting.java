package org.groundswell.app.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the documents a query finds, by their kind and by their facets. */
final class Counting {

    private Counting() {}

    /** @param facets by the term of the field {@link IndexFields#FACET} */
    record Counts(long total, Map<String, Long> kinds, Map<String, Long> facets) {}

    static Counts of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<Collector, Counts>() {
            @Override
            public Collector newCollector() {
                return new Collector();
            }

            @Override
            public Counts reduce(Collection<Collector> collectors) throws IOException {
                var counts = new Counts(0, new HashMap<>(), new HashMap<>());
                for (var collector : collectors) {
                    collector.finishLeaf();
                    counts = collector.addedTo(counts);
                }
                return counts;
            }
        });
    }

    private static final class Collector extends SimpleCollector {

        private final Map<String, Long> kinds = new HashMap<>();
        private final Map<String, Long> facets = new HashMap<>();
        private long total;
        private SortedDocValues kindOf = DocValues.emptySorted();
        private SortedSetDocValues facetsOf = DocValues.emptySortedSet();
        private long[] kindCounts = {};
        private long[] facetCounts = {};

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            finishLeaf();
            kindOf = DocValues.getSorted(leaf.reader(), IndexFields.KIND);
            facetsOf = DocValues.getSortedSet(leaf.reader(), IndexFields.FACET);
            kindCounts = new long[kindOf.getValueCount()];
            facetCounts = new long[Math.toIntExact(facetsOf.getValueCount())];
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            if (kindOf.advanceExact(doc)) {
                kindCounts[kindOf.ordValue()]++;
            }
            if (facetsOf.advanceExact(doc)) {
                for (int n = facetsOf.docValueCount(); n > 0; n--) {
                    facetCounts[(int) facetsOf.nextOrd()]++;
                }
            }
        }

        private void finishLeaf() throws IOException {
            for (int n = 0; n < kindCounts.length; n++) {
                add(kinds, kindOf.lookupOrd(n).utf8ToString(), kindCounts[n]);
            }
            for (int n = 0; n < facetCounts.length; n++) {
                add(facets, facetsOf.lookupOrd(n).utf8ToString(), facetCounts[n]);
            }
            Arrays.fill(kindCounts, 0);
            Arrays.fill(facetCounts, 0);
        }

        private static void add(Map<String, Long> sums, String of, long count) {
            if (count > 0) {
                sums.merge(of, count, Long::sum);
            }
        }

        private Counts addedTo(Counts others) {
            kinds.forEach((kind, count) -> others.kinds().merge(kind, count, Long::sum));
            facets.forEach((facet, count) -> others.facets().merge(facet, count, Long::sum));
            return new Counts(others.total() + total, others.kinds(), others.facets());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
