package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.app.CountedStatements;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

/** What is public is found, on every node, as soon as it is public and no longer. */
@DatabaseTest
class SearchFreshnessTest {

    @Autowired
    Search search;

    @Autowired
    Improvements improvements;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    ObjectProvider<DocumentSource> sources;

    @Autowired
    ChangeStore changes;

    @Autowired
    SynonymLists synonyms;

    @Autowired
    InstantSource clock;

    @Autowired
    CountedStatements counted;

    @Test
    void findsADraftOnlyOnceItIsShared() {
        var draft = given.complete("Zebra crossing for wheelchairs");
        assertThat(titles("zebra")).isEmpty();

        improvements.submit(draft.id(), ImprovementFixtures.ADMINISTRATOR);
        improvements.share(draft.id(), ImprovementFixtures.ADMINISTRATOR);

        assertThat(titles("zebra")).containsExactly("Zebra crossing for wheelchairs");
    }

    @Test
    void reachesOtherNodes() {
        var other = new Node(sources, changes, synonyms, clock);
        assertThat(titles(other, "quokka")).isEmpty();

        given.shared("Quokka breathing exercise");

        assertThat(titles(other, "quokka")).hasSize(1);
        assertThat(titles("quokka")).hasSize(1);
        other.close();
    }

    @Test
    void forgetsWhatNeverCameTrue() {
        given.shared("Axolotl rounds");
        assertThat(titles("axolotl")).hasSize(1);

        TestTransaction.end();

        assertThat(titles("axolotl")).isEmpty();
    }

    /** The changes stay visible as new as long as the transaction that made them, or any older one, runs. */
    @Test
    void readsEverythingOnlyOnceAfterManyChanges() {
        given.shared("Pangolin rounds");
        IntStream.rangeClosed(1, 1001)
                .forEach(_ -> search.changed(
                        DocumentKind.IMPROVEMENT.id(UUID.randomUUID().toString())));
        assertThat(titles("pangolin")).hasSize(1);

        assertThat(counted.during(() -> titles("pangolin"))).hasSize(1);
    }

    @Test
    void learnsNewSynonymsAtOnce() {
        given.shared("Wombat pathway");
        assertThat(titles("marsupial")).isEmpty();

        synonyms.save("wombat, marsupial", synonyms.own().number(), ImprovementFixtures.ADMINISTRATOR);

        assertThat(titles("marsupial")).containsExactly("Wombat pathway");
    }

    private List<String> titles(String text) {
        return search.find(SearchQuery.of(text)).hits().stream()
                .map(Hit::titleText)
                .toList();
    }

    private static List<String> titles(Node node, String text) {
        return node.upToDate().find(SearchQuery.of(text)).hits().stream()
                .map(Hit::titleText)
                .toList();
    }
}
