package org.groundswell.app.assessment;

import org.groundswell.analytics.agreement.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * What spreading needs beyond any score. Null where nobody has said; what is not said counts as not there.
 *
 * @param unlikeSettings in how many unlike settings it was tested
 * @param owned          whether a named person or body owns it
 * @param funded         whether recurrent funding is in place
 * @param words          which settings, who, and from where
 */
public record SpreadFacts(
        @Nullable Integer unlikeSettings,
        @Nullable Boolean owned,
        @Nullable Boolean funded,
        String words) {

    public static final SpreadFacts UNKNOWN = new SpreadFacts(null, null, null, "");

    public SpreadFacts {
        if (unlikeSettings != null && unlikeSettings < 0) {
            throw new IllegalArgumentException("A number of settings needs to be 0 or more, got " + unlikeSettings);
        }
    }

    Readiness.SpreadConditions conditions() {
        return new Readiness.SpreadConditions(
                unlikeSettings == null ? 0 : unlikeSettings, Boolean.TRUE.equals(owned), Boolean.TRUE.equals(funded));
    }
}
