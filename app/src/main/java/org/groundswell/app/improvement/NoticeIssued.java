package org.groundswell.app.improvement;

import java.time.Instant;

/** Everybody who uses the improvement has to be told something. */
public record NoticeIssued(NoticeId id, ImprovementId improvement, NoticeKind kind, Instant at) {}
