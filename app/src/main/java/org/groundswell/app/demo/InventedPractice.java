package org.groundswell.app.demo;

import java.util.List;
import java.util.stream.IntStream;

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

    static final List<String> AREA_HEADER = List.of("code", "name", "latitude", "longitude");

    private static final List<String> AREAS = List.of("Northmere", "Eastwold", "Southlea", "Westcombe");

    /** In the North Sea, where no practice is. */
    private static final List<List<String>> PLACES = List.of(
            List.of("55.30", "2.90"), List.of("54.70", "4.10"), List.of("53.90", "3.20"), List.of("54.60", "1.80"));

    /** The made-up areas, as a list of places has them. */
    static List<List<String>> areaRows() {
        return IntStream.range(0, AREAS.size())
                .mapToObj(area -> List.of(
                        areaCode(area),
                        areaName(area),
                        PLACES.get(area).getFirst(),
                        PLACES.get(area).getLast()))
                .toList();
    }

    private static String areaCode(int area) {
        return "AREA-" + (area + 1);
    }

    private static String areaName(int area) {
        return AREAS.get(area) + " (invented area)";
    }

    List<String> row() {
        return List.of(
                code,
                name,
                "Synthetic: this practice does not exist",
                town,
                areaCode(area),
                areaName(area),
                Integer.toString(patients),
                Integer.toString(quintile),
                rural ? "Rural" : "Urban",
                system);
    }

    static int areas() {
        return AREAS.size();
    }
}
