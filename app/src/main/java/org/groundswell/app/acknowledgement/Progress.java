package org.groundswell.app.acknowledgement;

/** How far a notice has got: how many sites were asked, and how many have acknowledged it. */
public record Progress(long asked, long given) {

    public long outstanding() {
        return asked - given;
    }
}
