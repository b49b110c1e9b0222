package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.groundswell.app.CommittedTest;
import org.groundswell.app.problem.Conflict;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at once, each in a transaction of their own. */
@CommittedTest
class ImprovementRacesTest {

    @Autowired
    Improvements improvements;

    @Autowired
    Versions versions;

    @Autowired
    Texts texts;

    @Autowired
    ImprovementFixtures given;

    @RepeatedTest(5)
    void publishesAVersionOnce() throws Exception {
        var id = given.shared("Racing versions").id();
        var draft = versions.begin(id, ADMINISTRATOR);
        texts.save(PartRef.of(draft, PartKind.CHANGE), new Change("More", "Asked for"), ADMINISTRATOR);

        var outcomes = atOnce(() -> {
            versions.publish(id, ADMINISTRATOR);
            return true;
        });

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(improvements.currentVersion(id).orElseThrow().number()).isEqualTo(2);
    }

    @RepeatedTest(5)
    void beginsOneVersion() throws Exception {
        var id = given.shared("Racing drafts").id();

        var outcomes = atOnce(() -> {
            versions.begin(id, ADMINISTRATOR);
            return true;
        });

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(improvements.versions(id)).hasSize(2);
    }

    @RepeatedTest(5)
    void savesOneOfTwoTextsAndShowsItToTheOther() throws Exception {
        var id = given.complete("Racing texts").id();
        var ref = PartRef.of(id, PartKind.OWNERSHIP);
        int opened = texts.revision(ref);

        var outcomes = atOnce(
                () -> texts.save(ref, Map.of("ownerName", "One of two"), opened, ADMINISTRATOR) instanceof Saving.Done);

        assertThat(outcomes).containsExactlyInAnyOrder(true, false);
        assertThat(texts.revision(ref)).isEqualTo(opened + 1);
    }

    /** Does it twice at the same moment; false stands for a conflict, which is the only failure expected. */
    private static List<Boolean> atOnce(Callable<Boolean> what) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var tasks = IntStream.range(0, 2)
                    .mapToObj(_ -> two.submit(() -> {
                        barrier.await();
                        return what.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Boolean>();
            for (var task : tasks) {
                try {
                    outcomes.add(task.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(Conflict.class);
                    outcomes.add(false);
                }
            }
            return outcomes;
        }
    }
}
