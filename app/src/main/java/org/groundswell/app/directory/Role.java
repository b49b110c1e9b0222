package org.groundswell.app.directory;

/** What a membership lets its holder do within its scope. */
public enum Role {
    /** Everything, everywhere; the only role without a scope. */
    ADMINISTRATOR("Platform administrator", ScopeKind.PLATFORM),
    /** Describes and publishes one improvement. */
    EDITOR("Editor of an improvement", ScopeKind.IMPROVEMENT),
    /** Plans one programme and moves its adoptions. */
    PROGRAMME_MANAGER("Programme manager", ScopeKind.PROGRAMME),
    /** Keeps the adoptions of one site. */
    SITE_LEAD("Site lead", ScopeKind.SITE),
    /** Rates the assessments of one improvement. */
    RATER("Rater", ScopeKind.IMPROVEMENT),
    /** Reads what is not public of one programme. */
    VIEWER("Viewer", ScopeKind.PROGRAMME);

    private final String label;
    private final ScopeKind scope;

    Role(String label, ScopeKind scope) {
        this.label = label;
        this.scope = scope;
    }

    public String label() {
        return label;
    }

    /** The kind of thing a membership with this role is about. */
    public ScopeKind scope() {
        return scope;
    }
}
