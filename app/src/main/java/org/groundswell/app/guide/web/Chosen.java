package org.groundswell.app.guide.web;

import java.util.Arrays;
import java.util.Optional;
import org.groundswell.app.problem.Refusal;

/** Which of a fixed set of answers somebody chose. */
final class Chosen {

    private Chosen() {}

    /** Empty where nothing, or nothing that is offered, was chosen. */
    static <E extends Enum<E>> Optional<E> among(Class<E> all, String name) {
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    static <E extends Enum<E>> E orRefuse(Class<E> all, String name, String field, String message) {
        return among(all, name).orElseThrow(() -> new Refusal(field, message));
    }
}
