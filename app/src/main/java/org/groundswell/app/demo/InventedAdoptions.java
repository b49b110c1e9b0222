package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.groundswell.app.adoption.AdoptionStage;

/**
 * What the invented practices did: a roll-out with its refusals, standstills and relapses, the same every time. Practices
 * in less deprived places go ahead somewhat more often, so that there is a gap to be found.
 */
final class InventedAdoptions {

    /**
     * A wave as it was planned.
     *
     * @param practices how many were approached in it
     */
    record Planned(String name, LocalDate starts, LocalDate ends, int practices) {}

    static final List<Planned> WAVES = List.of(
            new Planned("Test wave", LocalDate.of(2021, 4, 1), LocalDate.of(2021, 9, 30), 12),
            new Planned("Wave 1", LocalDate.of(2021, 10, 1), LocalDate.of(2022, 6, 30), 52),
            new Planned("Wave 2", LocalDate.of(2022, 7, 1), LocalDate.of(2023, 3, 31), 78),
            new Planned("Wave 3", LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), 70));

    /** In no wave. */
    static final String NO_WAVE = "";

    private InventedAdoptions() {}

    /**
     * One practice, from the first call to where it is now.
     *
     * @param wave   name of its wave, "" if it was never in one
     * @param stage  where it is
     * @param events oldest first, none if it was never approached
     */
    record Story(InventedPractice practice, String wave, AdoptionStage stage, List<Loading.Event> events) {

        Story {
            events = List.copyOf(events);
        }
    }

    /** The story of every practice that was approached. */
    static List<Story> of(List<InventedPractice> practices, long seed) {
        var random = new Random(seed + 1);
        var stories = new ArrayList<Story>();
        int next = 0;
        for (var wave : WAVES) {
            for (int n = 0; n < wave.practices(); n++) {
                var story = new InventedStory(practices.get(next++), random, wave.equals(WAVES.getFirst()));
                story.live(wave.starts(), wave.ends());
                stories.add(story.told(wave.name()));
            }
        }
        // Of the rest some were asked and said no or not yet; the others have not been approached.
        for (int n = 0; n < 24; n++) {
            var story = new InventedStory(practices.get(next++), random, false);
            story.approach(WAVES.getLast().starts().plusDays(random.nextInt(300)));
            stories.add(story.told(NO_WAVE));
        }
        return List.copyOf(stories);
    }
}
