package org.groundswell.app.search;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Documents of one kind, offered by the capability that has them. A bean; whoever writes tells {@link Search#changed}
 * in the same transaction. Only what everybody may read is offered: a document that is not public is not there.
 */
public interface DocumentSource {

    /** The kind of all its documents; one source for each kind. */
    DocumentKind kind();

    /** Hands over every public document, in a fixed number of queries, none of them holding all rows in memory. */
    void all(Consumer<Document> each);

    /** The document as it is now; empty if there is none, or none that everybody may read. */
    Optional<Document> find(String id);

    /** The ids of documents of this source that hold words of that document, of another kind, and change with it. */
    default Set<String> speakingOf(String id) {
        return Set.of();
    }
}
