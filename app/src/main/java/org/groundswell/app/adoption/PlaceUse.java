package org.groundswell.app.adoption;

import org.jspecify.annotations.Nullable;

/**
 * How many sites of one place use an improvement, over all its programmes; each site counts once, where it has come
 * furthest.
 *
 * @param code      of the place, "" where the place of the sites is not known
 * @param region    its region, "" if it has none
 * @param coming    sites engaged, committed or preparing; null where that is not shown
 * @param inUse     sites live, embedded or sustained; null where that is not shown
 * @param left      sites that lapsed or stopped; null where that is not shown
 * @param latitude  of the place, null if not known
 * @param synthetic whether any of these sites is invented for demonstration
 */
public record PlaceUse(
        String code,
        String name,
        String region,
        @Nullable Long coming,
        @Nullable Long inUse,
        @Nullable Long left,
        @Nullable Double latitude,
        @Nullable Double longitude,
        boolean synthetic) {}
