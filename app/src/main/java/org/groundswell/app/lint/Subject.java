package org.groundswell.app.lint;

import java.util.UUID;

/**
 * What is checked.
 *
 * @param code as in its address
 */
public record Subject(Kind kind, UUID id, String code, String name) {

    /** A plan, or a description. */
    public enum Kind {
        PROGRAMME,
        IMPROVEMENT
    }
}
