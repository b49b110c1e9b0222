package org.groundswell.app.directory.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.app.directory.Succession;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/** The form for a merger, split or change of code, as typed. */
public record RecordPage(List<Choice> kinds, String predecessors, String successors, TypedDate date, String note) {

    static RecordPage of(String kind, String predecessors, String successors, TypedDate date, String note) {
        var kinds = Arrays.stream(Succession.Kind.values())
                .map(each -> new Choice(each.name(), each.label())
                        .selected(each.name().equals(kind)))
                .toList();
        return new RecordPage(kinds, predecessors, successors, date, note);
    }
}
