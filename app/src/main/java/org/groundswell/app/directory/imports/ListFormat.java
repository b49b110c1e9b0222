package org.groundswell.app.directory.imports;

import org.groundswell.app.directory.EntryType;

/** The lists the directory can read. */
public enum ListFormat {
    ETR("NHS trusts (ODS etr)", EntryType.TRUST),
    EPRACCUR("GP practices and prescribing cost centres (ODS epraccur)", EntryType.PRESCRIBING_COST_CENTRE),
    EBRANCHS("Branch surgeries (ODS ebranchs)", EntryType.BRANCH),
    ETS("Trust sites (ODS ets)", EntryType.TRUST_SITE),
    ODS_OTHER("Another ODS list of 27 columns", EntryType.ORGANISATION_OTHER),
    PCN("Primary care networks (ODS epcn, or PCNDetails)", EntryType.PCN),
    PCN_PARTNERS("Practices and their primary care networks (PCN core partner details)", EntryType.GP_PRACTICE),
    SITE_LIST("A list of sites with column names", EntryType.SITE_OTHER);

    private final String label;
    private final EntryType type;

    ListFormat(String label, EntryType type) {
        this.label = label;
        this.type = type;
    }

    public String label() {
        return label;
    }

    /** What its rows are, unless a row says otherwise. */
    EntryType type() {
        return type;
    }

    /** Whether a person says which column holds what. */
    public boolean isMapped() {
        return this == SITE_LIST;
    }

    /** Whether its rows are memberships and not entries. */
    boolean isMemberships() {
        return this == PCN_PARTNERS;
    }
}
