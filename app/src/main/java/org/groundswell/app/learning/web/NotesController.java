package org.groundswell.app.learning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteLine;
import org.groundswell.app.learning.NoteSearch;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Published notes as a list, and as a file. */
@Controller
class NotesController {

    private static final int MOST_IN_A_FILE = 10_000;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_QUERY = 200;

    private final LearningNotes notes;
    private final Improvements improvements;
    private final Directory directory;

    NotesController(LearningNotes notes, Improvements improvements, Directory directory) {
        this.notes = notes;
        this.improvements = improvements;
        this.directory = directory;
    }

    /** What a list was asked for, as it came. */
    record Asked(String q, String outcome, String cause, String setting, String improvement) {

        Asked(
                @Nullable String q,
                @Nullable String outcome,
                @Nullable String cause,
                @Nullable String setting,
                @Nullable String improvement) {
            this.q = words(q);
            this.outcome = words(outcome);
            this.cause = words(cause);
            this.setting = words(setting);
            this.improvement = words(improvement);
        }

        private static String words(@Nullable String typed) {
            return typed == null
                    ? ""
                    : typed.strip()
                            .substring(0, Math.min(LONGEST_QUERY, typed.strip().length()));
        }

        String href(String path) {
            return UriComponentsBuilder.fromPath(path)
                    .queryParam("q", "{q}")
                    .queryParam("outcome", "{outcome}")
                    .queryParam("cause", "{cause}")
                    .queryParam("setting", "{setting}")
                    .queryParam("improvement", "{improvement}")
                    .encode()
                    .buildAndExpand(q, outcome, cause, setting, improvement)
                    .toUriString();
        }
    }

    @GetMapping("/notes")
    ModelAndView list(Asked asked, @RequestParam(defaultValue = "1") String page, Optional<Member> member) {
        var search = search(asked);
        var counts = notes.counts(search, member);
        var paging = Paging.of(
                page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1,
                counts.total(),
                asked.href("/notes"));
        return Pages.show(
                "learning/notes",
                new NotesPage(
                        asked.q(),
                        asked.improvement(),
                        NoteWords.choices("Any", Outcome.values(), Outcome::label, _ -> "", List.of(asked.outcome())),
                        NoteWords.choices("Any", Cause.values(), Cause::label, _ -> "", List.of(asked.cause())),
                        NoteWords.choices("Any", Setting.values(), Setting::label, _ -> "", List.of(asked.setting())),
                        NoteWords.outcomes(counts, directory.today()),
                        notes.page(search, member, paging.size(), paging.offset()).stream()
                                .map(NotesPage.Row::of)
                                .toList(),
                        paging,
                        asked.href("/notes.csv"),
                        !search.equals(NoteSearch.ALL),
                        member.isPresent(),
                        member.filter(who -> who.isAny(Role.EDITOR)).isPresent()));
    }

    @GetMapping("/notes.csv")
    ResponseEntity<String> file(Asked asked, Optional<Member> member) {
        var found = notes.page(search(asked), member, MOST_IN_A_FILE, 0);
        return CsvFile.named("learning-notes.csv", csv -> {
            csv.writeRecord(
                    "id",
                    "published",
                    "outcome",
                    "title",
                    "improvement",
                    "version",
                    "site_code",
                    "site",
                    "setting",
                    "context",
                    "expected",
                    "happened",
                    "why",
                    "causes",
                    "other_cause",
                    "would_do_now",
                    "source");
            found.forEach(line -> csv.writeRecord(cells(line)));
        });
    }

    private static List<String> cells(NoteLine line) {
        var text = line.text();
        var setting = text.setting();
        return List.of(
                line.id().value().toString(),
                NoteWords.isoDay(line.publishedAt()),
                text.outcome().label(),
                CsvFile.text(text.title()),
                CsvFile.text(line.about()),
                line.version() == null ? "" : String.valueOf(line.version()),
                line.siteCode(),
                CsvFile.text(line.site()),
                setting == null ? "" : setting.label(),
                CsvFile.text(text.context()),
                CsvFile.text(text.expected()),
                CsvFile.text(text.happened()),
                CsvFile.text(text.why()),
                text.causes().stream().map(Cause::label).collect(Collectors.joining("; ")),
                CsvFile.text(text.otherCause()),
                CsvFile.text(text.wouldDo()),
                CsvFile.text(text.source()));
    }

    /** Answers it does not know are taken for none: an old address still finds something. */
    private NoteSearch search(Asked asked) {
        var about = ImprovementCode.isOne(asked.improvement())
                ? improvements.find(new ImprovementCode(asked.improvement())).map(Improvement::id)
                : Optional.<ImprovementId>empty();
        return new NoteSearch(
                asked.q(),
                constant(Outcome.values(), asked.outcome()),
                constant(Cause.values(), asked.cause()),
                constant(Setting.values(), asked.setting()),
                about.orElse(null),
                null);
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
