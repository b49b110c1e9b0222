package org.groundswell.app.sharing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Library;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public library as a file of practices, in the layout an import reads. */
@Service
@Transactional(readOnly = true)
public class PracticeExport {

    /** More than any library is expected to hold; the file is made in memory. */
    private static final int MOST = 20_000;

    private final Library library;
    private final Improvements improvements;

    PracticeExport(Library library, Improvements improvements) {
        this.library = library;
        this.improvements = improvements;
    }

    /** A row for each public improvement with its current version: cells by column, in the order of the columns. */
    public List<Map<String, String>> rows() {
        var codes = library.onOffer(MOST).stream().map(ImprovementSummary::code).toList();
        var found = improvements.find(codes);
        var versions = improvements.currentVersions(
                found.values().stream().map(Improvement::id).toList());
        return codes.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .flatMap(improvement -> Optional.ofNullable(versions.get(improvement.id())).stream()
                        .map(version -> Practice.of(improvement, version).cells()))
                .toList();
    }
}
