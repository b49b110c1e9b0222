package org.groundswell.app.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.improvement.LibrarySearch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public library as a file of practices, in the layout an import reads. */
@Service
@Transactional(readOnly = true)
public class PracticeExport {

    private static final int AT_ONCE = 500;

    private final Library library;
    private final Improvements improvements;

    PracticeExport(Library library, Improvements improvements) {
        this.library = library;
        this.improvements = improvements;
    }

    /** A row for each public improvement with its current version: cells by column, in the order of the columns. */
    public List<Map<String, String>> rows() {
        var rows = new ArrayList<Map<String, String>>();
        for (long offset = 0; ; offset += AT_ONCE) {
            var page = library.page(LibrarySearch.ALL, AT_ONCE, offset);
            for (var line : page) {
                var improvement = improvements.get(line.id());
                improvements
                        .currentVersion(line.id())
                        .ifPresent(version ->
                                rows.add(Practice.of(improvement, version).cells()));
            }
            if (page.size() < AT_ONCE) {
                return rows;
            }
        }
    }
}
