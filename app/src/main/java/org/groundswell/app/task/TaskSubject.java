package org.groundswell.app.task;

import java.util.UUID;

/** What a task is about. */
public sealed interface TaskSubject {

    UUID id();

    record OfImprovement(UUID id) implements TaskSubject {}

    record OfProgramme(UUID id) implements TaskSubject {}

    record OfAdoption(UUID id) implements TaskSubject {}

    /** Which kind of thing; its name in lower case stands in addresses. */
    enum Kind {
        IMPROVEMENT("Improvements"),
        PROGRAMME("Programmes"),
        ADOPTION("Adoptions");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }

        public String plural() {
            return plural;
        }
    }

    default Kind kind() {
        return switch (this) {
            case OfImprovement _ -> Kind.IMPROVEMENT;
            case OfProgramme _ -> Kind.PROGRAMME;
            case OfAdoption _ -> Kind.ADOPTION;
        };
    }

    static TaskSubject of(Kind kind, UUID id) {
        return switch (kind) {
            case IMPROVEMENT -> new OfImprovement(id);
            case PROGRAMME -> new OfProgramme(id);
            case ADOPTION -> new OfAdoption(id);
        };
    }
}
