package org.groundswell.app.guide;

import java.util.List;
import org.groundswell.app.directory.Member;

/** What a reader of the guide is responsible for, told by a capability that knows it. */
public interface PlacesToAct {

    /**
     * One of them.
     *
     * @param code as in its address
     */
    record Place(String code, String name) {}

    /** The few things of this kind that this person may change, by name. */
    List<Place> of(Topic.Of kind, Member member);
}
