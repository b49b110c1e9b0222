package org.groundswell.app.talk;

import java.util.UUID;
import org.groundswell.app.improvement.ImprovementId;

/**
 * Somebody who wants to hear of an improvement.
 *
 * @param key       the secret of the links in their letters
 * @param confirmed whether the address has said so itself
 */
public record Follow(UUID key, ImprovementId improvement, String email, boolean confirmed) {}
