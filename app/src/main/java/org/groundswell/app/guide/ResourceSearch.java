package org.groundswell.app.guide;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the library.
 *
 * @param text     to be found in title, maker or description; "" for all
 * @param kind     null for any
 * @param audience null for any; what is for everybody is found with each
 * @param topic    slug of a topic; "" for any
 * @param retired  whether to show what was retired, and only that
 */
public record ResourceSearch(
        String text, @Nullable ResourceKind kind, @Nullable Audience audience, String topic, boolean retired) {

    public static final ResourceSearch ALL = new ResourceSearch("", null, null, "", false);
}
