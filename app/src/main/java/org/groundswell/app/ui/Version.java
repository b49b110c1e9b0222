package org.groundswell.app.ui;

/** The release that is running. */
public final class Version {

    private Version() {}

    /** As in the jar's manifest; "development" when run from classes. */
    public static String current() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
