package org.groundswell.app.task;

import java.time.Instant;
import org.groundswell.app.directory.MemberId;

/**
 * A task is done. Published in the transaction that closes it, so that a listener may act in the same one; not for one
 * that is dropped.
 *
 * @param task as it is now
 */
public record TaskClosed(Task task, MemberId by, Instant at) {}
