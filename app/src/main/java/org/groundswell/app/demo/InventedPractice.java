package org.groundswell.app.demo;

import java.util.List;

/**
 * A practice that does not exist.
 *
 * @param quintile deprivation fifth, 1 the most deprived
 * @param patients on its list
 */
record InventedPractice(
        String code, String name, String town, int area, int quintile, boolean rural, int patients, String system) {

    static final List<String> HEADER = List.of(
            "code", "name", "address", "town", "icb", "icb_name", "size", "imd_quintile", "rurality", "key_system");

    private static final List<String> AREAS = List.of("Northmere", "Eastwold", "Southlea", "Westcombe");

    List<String> row() {
        return List.of(
                code,
                name,
                "Synthetic: this practice does not exist",
                town,
                "AREA-" + (area + 1),
                AREAS.get(area) + " (invented area)",
                Integer.toString(patients),
                Integer.toString(quintile),
                rural ? "Rural" : "Urban",
                system);
    }

    static int areas() {
        return AREAS.size();
    }
}
