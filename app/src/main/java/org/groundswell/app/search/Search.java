package org.groundswell.app.search;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Finding what is public. */
@Service
public class Search {

    /** Above this two descriptions are worth comparing before a second one is written; see docs/search.md. */
    static final double ALIKE = 0.25;

    /** Below this two texts share hardly more than small talk. */
    private static final double RELATED = 0.08;

    private final Node node;
    private final ChangeStore changes;

    Search(Node node, ChangeStore changes) {
        this.node = node;
        this.changes = changes;
    }

    /** Answers whatever was typed; nothing that people may type makes it fail. */
    public SearchResult find(SearchQuery query) {
        return node.upToDate().find(query);
    }

    /** Documents that speak of the same as this one, the most alike first; empty if the document is not public. */
    public List<Hit> similar(String id, int atMost) {
        var index = node.upToDate();
        var kept = index.kept(id);
        return kept.map(document ->
                        alike(index.similar(document.kind(), document.title(), document.text(), id, atMost), RELATED))
                .orElse(List.of());
    }

    /**
     * Documents so alike to a text somebody is writing that it may have been written before.
     *
     * @param except id of the document itself, if it is public already; "" if it is new
     */
    public List<Hit> duplicates(DocumentKind kind, String title, String text, String except, int atMost) {
        return title.isBlank() ? List.of() : alike(node.upToDate().similar(kind, title, text, except, atMost), ALIKE);
    }

    private static List<Hit> alike(List<Likeness.Similar> similar, double least) {
        return similar.stream()
                .filter(one -> one.likeness() >= least)
                .map(Likeness.Similar::hit)
                .toList();
    }

    /** How many documents can be found. */
    public int size() {
        return node.upToDate().size();
    }

    /**
     * Says that a document was added, changed, hidden or removed. Called in the transaction that does it; when that is
     * committed, every node finds the document as it then is, or not at all.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String id) {
        changes.add(id);
        // Whoever searches in this very transaction sees its changes; if it fails, they must be seen no more.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    node.doubt(id);
                }
            }
        });
    }
}
