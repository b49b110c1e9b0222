package org.groundswell.app.directory.imports;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody is watching. */
    Progress NONE = (_, _, _) -> {};

    /**
     * Called often; it is for the listener to leave most of it out.
     *
     * @param step what is being done, for a person
     */
    void at(String step, long done, long total);
}
