package org.groundswell.app.adoption;

import java.util.Map;
import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.programme.Programme;

/** One more column of a programme's list of sites, filled by a capability above. A bean. */
public interface SiteColumn {

    /** What stands above the column. */
    String heading();

    /**
     * What to say of each of these adoptions, in a fixed number of queries. One with nothing to say is absent; a page on
     * which all are absent goes without the column.
     *
     * @param reader may read the sites of the programme
     */
    Map<AdoptionId, Cell> of(Programme programme, Set<AdoptionId> adoptions, Member reader);

    /**
     * Words on a colour.
     *
     * @param detail a few more words beneath; may be ""
     * @param href   where there is more of this kind
     */
    record Cell(String text, String colour, String detail, String href) {}
}
