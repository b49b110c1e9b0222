package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundswell.app.improvement.VersionComparison.What.ADDED;
import static org.groundswell.app.improvement.VersionComparison.What.CHANGED;
import static org.groundswell.app.improvement.VersionComparison.What.REMOVED;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.improvement.VersionComparison.ItemChange;
import org.groundswell.app.improvement.VersionComparison.TextChange;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    private static final ImprovementId IMPROVEMENT = ImprovementId.random();
    private static final UUID ROUND = UUID.randomUUID();
    private static final UUID POSTER = UUID.randomUUID();

    @Test
    void knowsAComponentByItsLineageAndNotByItsName() {
        var before = version(1, component(ROUND, "Hourly round", true), component(POSTER, "Poster", false));
        var after = version(2, component(POSTER, "Poster", false), component(ROUND, "Round by the hour", true));

        var comparison = VersionComparison.between(before, after);

        assertThat(comparison.components()).singleElement().satisfies(change -> {
            assertThat(change.name()).isEqualTo("Round by the hour");
            assertThat(change.what()).isEqualTo(CHANGED);
            assertThat(change.texts()).extracting(TextChange::question).containsExactly("Name");
        });
        assertThat(comparison.texts()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedRemovedAndMadeAdaptable() {
        var before = version(1, component(ROUND, "Hourly round", true), component(POSTER, "Poster", false));
        var after = version(2, component(ROUND, "Hourly round", false), component(UUID.randomUUID(), "Card", true));

        var comparison = VersionComparison.between(before, after);

        assertThat(comparison.components(ADDED)).isEqualTo(1);
        assertThat(comparison.components(REMOVED)).isEqualTo(1);
        assertThat(comparison.components(CHANGED)).isEqualTo(1);
        assertThat(comparison.components().getFirst().texts())
                .extracting(TextChange::question)
                .containsExactly("Core or adaptable");
    }

    @Test
    void comparesChecklistItemsInTheirOrder() {
        var before = version(1, list("Look at the patient", "Offer a drink", "Write it down"));
        var after = version(2, list("Look at the patient", "Offer water", "Write it down", "Sign"));

        var items =
                VersionComparison.between(before, after).components().getFirst().items();

        assertThat(items).extracting(ItemChange::what).containsExactly(CHANGED, ADDED);
    }

    @Test
    void findsNothingBetweenAVersionAndItself() {
        var version = version(1, component(ROUND, "Hourly round", true));

        assertThat(VersionComparison.between(version, version).isNone()).isTrue();
    }

    @Test
    void refusesVersionsOfTwoImprovements() {
        var version = version(1);
        var other = new Version(
                VersionId.random(),
                ImprovementId.random(),
                1,
                Change.NONE,
                Tidier.EMPTY,
                Effort.UNKNOWN,
                Safety.UNKNOWN,
                null,
                List.of());

        assertThatThrownBy(() -> VersionComparison.between(version, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Component component(UUID lineage, String name, boolean core) {
        return new Component(
                ComponentId.random(), lineage, new ComponentText(name, "Function", "Form", core, ""), Checklist.EMPTY);
    }

    private static Component list(String... items) {
        return new Component(
                ComponentId.random(),
                ROUND,
                new ComponentText("Round", "Function", "Form", true, ""),
                new Checklist(List.of(items).stream()
                        .map(words -> new ChecklistItem("Hour 1", words, true))
                        .toList()));
    }

    private static Version version(int number, Component... components) {
        return new Version(
                VersionId.random(),
                IMPROVEMENT,
                number,
                Change.NONE,
                ImprovementFixtures.aTidier(),
                Effort.UNKNOWN,
                Safety.UNKNOWN,
                null,
                List.of(components));
    }
}
