package org.groundswell.app.improvement;

import java.util.Optional;
import org.groundswell.app.directory.Member;

/**
 * What people who judged an improvement together found about how complex it is, to stand beside what its editors say.
 * Implemented by the capability that assesses.
 */
public interface ComplexityFound {

    /**
     * What the latest finished judgement came to, where this reader may read it; in one query.
     *
     * @param id     of the improvement
     * @param reader absent when nobody is signed in
     */
    Optional<Found> of(ImprovementId id, Optional<Member> reader);

    /**
     * @param words     when it was made, by how many, and what it came to
     * @param href      where it is read
     * @param synthetic whether it is invented for demonstration
     */
    record Found(String words, String href, boolean synthetic) {}
}
