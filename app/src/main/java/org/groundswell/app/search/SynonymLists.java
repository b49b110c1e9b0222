package org.groundswell.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of words that mean the same: the one that comes with the product, or instead of it a file named by the
 * setting {@code groundswell.search.synonyms}, and the one administrators write, which adds to it.
 */
@Service
public class SynonymLists {

    /** Noted among the changes of documents, so that every node hears of it. */
    static final String CHANGED = "synonyms:own";

    private static final Logger LOG = LoggerFactory.getLogger(SynonymLists.class);
    private static final int LONGEST = 500_000;

    private final SynonymStore store;
    private final ChangeStore changes;
    private final AuditLog audit;
    private final InstantSource clock;
    private final String path;

    SynonymLists(
            SynonymStore store,
            ChangeStore changes,
            AuditLog audit,
            InstantSource clock,
            @Value("${groundswell.search.synonyms:}") String path) {
        this.store = store;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
        this.path = path;
    }

    /**
     * What administrators wrote.
     *
     * @param number how many times it was saved; a form carries it
     */
    public record Own(int number, String words) {}

    @Transactional(readOnly = true)
    public Own own() {
        return store.last();
    }

    /** The list that comes with the product, or the file that stands in its place. */
    public String shipped() {
        try {
            return path.isBlank()
                    ? new ClassPathResource("search/synonyms.txt").getContentAsString(StandardCharsets.UTF_8)
                    : Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of synonyms cannot be read: " + path, e);
        }
    }

    /**
     * Replaces what administrators wrote.
     *
     * @param number how many times it had been saved when the form was opened
     * @throws Refusal  naming the lines that cannot be read
     * @throws Conflict if somebody else saved it since
     */
    @Transactional
    public void save(String words, int number, Member by) {
        by.mustBeAdministrator();
        if (words.length() > LONGEST) {
            throw new Refusal("words", "This is too long: keep it under 500,000 characters");
        }
        Synonyms.read("words", words);
        var now = clock.instant();
        if (!store.add(number + 1, words, by.id().value(), now)) {
            throw new Conflict("Somebody else saved the synonyms a moment ago. Open the page again.");
        }
        changes.add(CHANGED);
        audit.add(by.id().value(), "search.synonyms-saved", "search", "List %d".formatted(number + 1), now);
    }

    /** All that counts now. A file that cannot be read is left out and complained about in the log: finding goes on. */
    Synonyms current() {
        var own = store.last().words();
        try {
            return Synonyms.read("file", shipped(), own);
        } catch (Refusal | UncheckedIOException e) {
            LOG.error("The list of synonyms is left out: {}", e.getMessage());
            return Synonyms.read("words", own);
        }
    }
}
