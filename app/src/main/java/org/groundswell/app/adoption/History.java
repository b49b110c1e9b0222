package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Everything recorded about one adoption, oldest record first. The present stage, and the stage as at any past day as
 * it was known at any past moment, are read from it. What stands now the database keeps beside the events as well, so
 * that it can find and count thousands of sites.
 */
public record History(List<StageEvent> events) {

    public History {
        events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).position() != i + 1) {
                throw new IllegalArgumentException("Event positions run from 1 without gaps, got "
                        + events.get(i).position() + " at " + (i + 1));
            }
        }
    }

    /** The events that stand after all corrections, in the order of the story. */
    public List<Standing> standing() {
        return standingAsKnownAt(Instant.MAX);
    }

    /** The events that stood after the corrections known at that moment, in the order of the story. */
    public List<Standing> standingAsKnownAt(Instant moment) {
        var known = events.stream()
                .filter(event -> !event.recordedAt().isAfter(moment))
                .toList();
        var corrected = new HashSet<Integer>();
        known.forEach(event -> {
            if (event.corrects() != null) {
                corrected.add(event.corrects());
            }
        });
        return known.stream()
                .filter(event -> !corrected.contains(event.position()))
                .flatMap(event -> Optional.ofNullable(event.claim()).stream()
                        .map(claim -> new Standing(event.position(), event.storyPosition(), claim)))
                .sorted(Comparator.comparingInt(Standing::storyPosition))
                .toList();
    }

    /** How the event began that this one puts right, or how it did itself. */
    StageEvent.Kind begunAs(Standing event) {
        return events.get(event.storyPosition() - 1).kind();
    }

    /** The event that says at which stage the adoption was at the end of that day, as known at that moment. */
    public Optional<Standing> asAt(LocalDate day, Instant knownAt) {
        return standingAsKnownAt(knownAt).stream()
                .filter(event -> !event.claim().date().isAfter(day))
                .reduce((_, later) -> later);
    }
}
