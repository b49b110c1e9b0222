package org.groundswell.app.directory.imports;

import java.util.List;
import org.groundswell.app.tabular.Field;

/** What a list of sites with column names may hold, and other names such columns are known to have. */
public final class SiteListFields {

    /** Option: who gives the codes of the list, "ODS" unless said otherwise. */
    public static final String SCHEME = "scheme";

    /** Option: what the rows are, where no column says; the name of an {@code EntryType}. */
    public static final String TYPE = "type";

    public static final List<Field> ALL = List.of(
            Field.required(
                    "code",
                    "Code",
                    "Organisation Code",
                    "OrganisationCode",
                    "ODS code",
                    "Site code",
                    "Practice code",
                    "practice",
                    "StationNumber",
                    "Station number",
                    "org code",
                    "sicbl24_code_nhs",
                    "sicbl22_code_h"),
            Field.optional(
                    "name",
                    "Name",
                    "Organisation Name",
                    "OrganisationName",
                    "Site name",
                    "Practice name",
                    "OfficialStationName",
                    "Official Station Name",
                    "org name",
                    "sicbl24_name",
                    "sicbl22_name"),
            Field.optional("type", "Type", "Organisation type", "OrganisationType", "SubType", "site type"),
            Field.optional("status", "Status"),
            Field.optional("open", "Open date", "open_date", "opened", "opening date"),
            Field.optional(
                    "close",
                    "Close date",
                    "close_date",
                    "closed date",
                    "closed",
                    "closing date",
                    "Permanent Deactivation Date"),
            Field.optional("address", "Address", "Address1", "Address Line 1", "StreetAddress", "Street Address"),
            Field.optional("town", "Town or city", "town", "city", "StreetAddressCity", "Street Address-City"),
            Field.optional("postcode", "Postcode", "post code", "StreetAddressZipCode", "Street Address-Zip Code"),
            Field.optional("latitude", "Latitude", "lat"),
            Field.optional("longitude", "Longitude", "long", "lng", "lon"),
            Field.optional("region", "Region code", "national grouping", "region", "nhs region code", "VISN"),
            Field.optional("region_name", "Region name", "nhs region name"),
            Field.optional("icb", "ICB code", "icb", "stp code", "icb24_code_nhs", "icb22_code_h"),
            Field.optional("icb_name", "ICB name", "stp name", "icb24_name", "icb22_name"),
            Field.optional("commissioner", "Commissioner code", "pct", "ccg", "ccg code", "sub icb code", "sub icb"),
            Field.optional("commissioner_name", "Commissioner name", "ccg name", "sub icb name"),
            Field.optional(
                    "operator",
                    "Code of the organisation that runs it",
                    "parent",
                    "parent code",
                    "ParentODSCode",
                    "ParentStationNumber",
                    "Parent Station Number",
                    "trust code",
                    "parent organisation code"),
            Field.optional(
                    "operator_name",
                    "Name of the organisation that runs it",
                    "ParentName",
                    "parent name",
                    "trust name",
                    "OfficialParentStationName",
                    "Official Parent Station Name"),
            Field.optional("size", "Size (people on the list, or beds)", "list_size", "list size", "size", "patients"),
            Field.optional("imd_score", "Deprivation: IMD score", "imd"),
            Field.optional("imd_rank", "Deprivation: IMD rank"),
            Field.optional("imd_quintile", "Deprivation: IMD fifth (1 most deprived)", "imd quintile", "imd_fifth"),
            Field.optional(
                    "rurality",
                    "Rurality",
                    "ruc11cd",
                    "ruc",
                    "rural urban",
                    "Rurality: U=Urban; R=Rural; H=Highly ruralI=Insular"),
            Field.optional("key_system", "Key system (clinical record)", "Principal_Supplier", "system", "supplier"));

    /** Fields kept as dated attributes that are numbers. */
    static final List<String> NUMBERS = List.of("size", "imd_score", "imd_rank", "imd_quintile");

    /** Fields kept as dated attributes that are words or letters. */
    static final List<String> WORDS = List.of("rurality", "key_system");

    private SiteListFields() {}

    /** The label of an attribute, as a page shows it. */
    public static String attributeLabel(String name) {
        return ALL.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::label)
                .findFirst()
                .orElse(name);
    }
}
