package org.groundswell.app.insight;

import java.util.List;
import org.groundswell.app.programme.SpreadAim;

/**
 * What a programme wants to reach, where its sites stand on a day, and how they came there.
 *
 * @param aims for sites and for people, all it states
 */
public record Spread(List<SpreadAim> aims, Cascade cascade, AdoptionCurve curve) {}
