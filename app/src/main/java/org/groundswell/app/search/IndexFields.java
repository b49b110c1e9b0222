package org.groundswell.app.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** How a document stands in the index. */
final class IndexFields {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String FACET = "facet";
    static final String CHANGED = "changed";
    static final String ORDER_OF_TITLE = "order";

    /** The stems of everything, those of the title as often as they count. */
    static final String ALL = "all";

    /** The stems of the title. */
    static final String TITLE = "title";

    /** Every word as it is written: what typing mistakes are compared with, and what quotation marks ask for. */
    static final String WORDS = "words";

    static final String TEXT = "text";
    static final String SUMMARY = "summary";
    static final String SHOWN_TITLE = "shown";
    static final String HREF = "href";
    static final String FIGURE = "figure";
    static final String SYNTHETIC = "synthetic";

    /** Between a facet's key and its value; stands in neither. */
    static final char BETWEEN = '\u001f';

    private static final int LONGEST_ORDER = 200;

    private IndexFields() {}

    static org.apache.lucene.document.Document of(Document document, Weights weights) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new StringField(ID, document.id(), Field.Store.YES));
        fields.add(new SortedDocValuesField(ID, new BytesRef(document.id())));
        fields.add(new StringField(KIND, document.kind().name(), Field.Store.YES));
        fields.add(new SortedDocValuesField(KIND, new BytesRef(document.kind().name())));
        fields.add(new SortedDocValuesField(ORDER_OF_TITLE, order(document.title())));
        var changed = document.changedAt();
        fields.add(new NumericDocValuesField(CHANGED, changed == null ? Long.MIN_VALUE : changed.toEpochMilli()));
        document.facets()
                .forEach((key, values) -> values.stream().distinct().forEach(value -> {
                    fields.add(new StringField(FACET, facet(key, value), Field.Store.YES));
                    fields.add(new SortedSetDocValuesField(FACET, new BytesRef(facet(key, value))));
                }));
        for (int n = 0; n < weights.titles(); n++) {
            fields.add(new TextField(ALL, document.title(), Field.Store.NO));
        }
        for (int n = 0; n < weights.summaries(); n++) {
            fields.add(new TextField(ALL, document.summary(), Field.Store.NO));
        }
        fields.add(new TextField(ALL, document.text(), Field.Store.NO));
        fields.add(new TextField(TITLE, document.title(), Field.Store.NO));
        for (var text : new String[] {document.title(), document.summary(), document.text()}) {
            fields.add(new TextField(WORDS, text, Field.Store.NO));
        }
        document.figures().forEach((name, number) -> fields.add(new StoredField(FIGURE, name + BETWEEN + number)));
        fields.add(new StoredField(SHOWN_TITLE, document.title()));
        fields.add(new StoredField(SUMMARY, document.summary()));
        fields.add(new StoredField(TEXT, document.text()));
        fields.add(new StoredField(HREF, document.href()));
        fields.add(new StoredField(SYNTHETIC, document.synthetic() ? 1 : 0));
        return fields;
    }

    static String facet(String key, String value) {
        return key + BETWEEN + value;
    }

    /** Titles in the order people expect: without regard to capitals, accents and marks before the first letter. */
    private static BytesRef order(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return new BytesRef(
                plain.substring(0, Math.min(plain.length(), LONGEST_ORDER)).getBytes(StandardCharsets.UTF_8));
    }
}
