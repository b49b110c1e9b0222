package org.groundswell.app.directory.imports;

/** How far an import in one go may reach. */
public enum ImportMode {
    /** Compare, change nothing. */
    DRY_RUN,
    /** Apply if no row is refused, else change nothing. */
    ALL,
    /** Apply without the refused rows. */
    SKIP_REFUSED
}
