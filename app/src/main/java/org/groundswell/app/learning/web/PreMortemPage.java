package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/**
 * How this improvement is likely to fail, and what a plan does about it.
 *
 * @param programmes the programmes of this improvement whose plan the reader may read
 * @param programme  name of the one shown; "" where none is
 * @param plan       what its plan deals with, in one line; "" where none is shown
 * @param editable   whether the reader may say what the plan does
 * @param seen       the save the page was drawn with
 */
public record PreMortemPage(
        String title,
        String home,
        List<Row> reported,
        List<Row> others,
        List<Link> elsewhere,
        List<Choice> programmes,
        String programme,
        String programmeCode,
        String plan,
        boolean editable,
        int seen,
        String action,
        List<Link> breadcrumbs) {

    /**
     * One cause.
     *
     * @param question what to ask about it now
     * @param topic    of the guide, where to read on
     * @param notes    what is told about it
     * @param how      what the plan does, as typed
     */
    public record Row(
            String cause,
            String label,
            String meaning,
            String question,
            Link topic,
            List<Link> notes,
            boolean covered,
            String how) {}
}
