package org.groundswell.app.adoption;

import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sites of a programme one by one: for its managers and viewers, since who declined and why is not public. */
@Service
@Transactional(readOnly = true)
public class SiteLines {

    private final SiteLineStore store;
    private final Programmes programmes;

    SiteLines(SiteLineStore store, Programmes programmes) {
        this.store = store;
        this.programmes = programmes;
    }

    /** One page of the sites that match, by name. */
    public SiteList page(Programme programme, SiteFilter filter, int limit, long offset, Member member) {
        mustRead(programme, member);
        return store.page(programme.id(), filter, limit, offset);
    }

    /** The first few sites of every stage, of those that match all but the stage asked for. */
    public SiteList firstOfEachStage(Programme programme, SiteFilter filter, int each, Member member) {
        mustRead(programme, member);
        return store.firstOfEachStage(programme.id(), filter, each);
    }

    private void mustRead(Programme programme, Member member) {
        if (!programmes.mayRead(programme, member)) {
            throw new Forbidden("Only managers and viewers of this programme may see its sites one by one.");
        }
    }
}
