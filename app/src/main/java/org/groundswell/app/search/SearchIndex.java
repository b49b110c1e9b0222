package org.groundswell.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The index of this node, in memory. What is put in or taken out is found, or not found any more, once {@link #refresh}
 * has returned. May be used from any thread.
 */
final class SearchIndex implements AutoCloseable {

    private static final int GAP = 50;

    private final Weights weights;
    private final BM25Similarity similarity;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Questions questions;

    SearchIndex(Synonyms synonyms, Weights weights) {
        this.weights = weights;
        this.similarity = new BM25Similarity(weights.k1(), weights.b());
        this.questions = new Questions(synonyms, weights);
        var settings = new IndexWriterConfig(new Analyzers()).setSimilarity(similarity);
        try {
            this.writer = new IndexWriter(new ByteBuffersDirectory(), settings);
            this.searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(
                        org.apache.lucene.index.IndexReader reader, org.apache.lucene.index.IndexReader previous) {
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(similarity);
                    return searcher;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void put(Document document) {
        quietly(() ->
                writer.updateDocument(new Term(IndexFields.ID, document.id()), IndexFields.of(document, weights)));
    }

    void remove(String id) {
        quietly(() -> writer.deleteDocuments(new Term(IndexFields.ID, id)));
    }

    void clear() {
        quietly(writer::deleteAll);
    }

    void refresh() {
        quietly(searchers::maybeRefreshBlocking);
    }

    /** From now on other words mean the same. */
    void use(Synonyms synonyms) {
        questions = new Questions(synonyms, weights);
    }

    /** How many documents can be found. */
    int size() {
        return with(searcher -> searcher.getIndexReader().numDocs());
    }

    SearchResult find(SearchQuery query) {
        return with(searcher -> new Finding(searcher, questions).find(query));
    }

    /** Documents of a kind that speak of the same; see {@link Likeness}. */
    List<Likeness.Similar> similar(DocumentKind kind, String title, String text, String except, int atMost) {
        return with(searcher -> new Likeness(searcher).similar(kind, title, text, except, atMost));
    }

    /** What is kept of a document; empty if it is not there. */
    Optional<Likeness.Kept> kept(String id) {
        return with(searcher -> new Likeness(searcher).kept(id));
    }

    @Override
    public void close() {
        quietly(() -> {
            searchers.close();
            writer.close();
        });
    }

    private <T> T with(Asking<T> asking) {
        try {
            var searcher = searchers.acquire();
            try {
                return asking.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Writing {
        void done() throws IOException;
    }

    /** The index is in memory: it fails only when there is none left. */
    private static void quietly(Writing writing) {
        try {
            writing.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words for the field of words, stems for the others; a title and a text are never one phrase. */
    private static final class Analyzers extends DelegatingAnalyzerWrapper {

        Analyzers() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return field.equals(IndexFields.WORDS) ? Language.WORDS : Language.STEMS;
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
