package org.groundswell.app.improvement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an improvement begins with: all that can be said of it before it has components and evidence.
 *
 * @param synthetic whether the improvement is invented for demonstration
 */
public record Beginning(
        Description description, Ownership ownership, Tidier tidier, Effort effort, Safety safety, boolean synthetic) {

    static Beginning of(Description description, boolean synthetic) {
        return new Beginning(description, Ownership.UNKNOWN, Tidier.EMPTY, Effort.UNKNOWN, Safety.UNKNOWN, synthetic);
    }

    /** The parts that say something, the description always among them. */
    Map<PartKind, Part> said() {
        var said = new LinkedHashMap<PartKind, Part>();
        said.put(PartKind.DESCRIPTION, description);
        if (!ownership.equals(Ownership.UNKNOWN)) {
            said.put(PartKind.OWNERSHIP, ownership);
        }
        if (!tidier.equals(Tidier.EMPTY)) {
            said.put(PartKind.TIDIER, tidier);
        }
        if (!effort.equals(Effort.UNKNOWN)) {
            said.put(PartKind.EFFORT, effort);
        }
        if (!safety.equals(Safety.UNKNOWN)) {
            said.put(PartKind.SAFETY, safety);
        }
        return said;
    }
}
