package org.groundswell.app.learning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteLine;
import org.groundswell.app.learning.NoteSearch;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.learning.PreMortem;
import org.groundswell.app.learning.PreMortems;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeSummary;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Before the start: how this improvement is likely to fail, from its notes and from the list of causes. */
@Controller
@RequestMapping("/improvements/{code}/pre-mortem")
class PreMortemController {

    private static final String TEMPLATE = "learning/preMortem";
    private static final int MOST_NOTES = 500;
    private static final int OFFERED = 100;
    private static final int LONGEST = 2_000;

    private final Improvements improvements;
    private final LearningNotes notes;
    private final PreMortems preMortems;
    private final Programmes programmes;
    private final Guide guide;

    PreMortemController(
            Improvements improvements, LearningNotes notes, PreMortems preMortems, Programmes programmes, Guide guide) {
        this.guide = guide;
        this.improvements = improvements;
        this.notes = notes;
        this.preMortems = preMortems;
        this.programmes = programmes;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String code, @RequestParam(defaultValue = "") String programme, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        var readable = readable(improvement, member);
        var chosen = chosen(readable, programme, member);
        var saved = chosen == null ? PreMortem.NONE : preMortems.of(chosen);
        return Pages.show(TEMPLATE, page(improvement, readable, chosen, saved, member));
    }

    @PostMapping
    ModelAndView save(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var reader = Optional.of(member);
        var improvement = improvements.visible(code, reader);
        var plan = programmes
                .find(programme)
                .filter(found -> found.improvement().equals(improvement.id()))
                .orElseThrow(() -> new NotFound("programme", programme));
        member.mustBe(
                Role.PROGRAMME_MANAGER,
                plan.id().value(),
                "Only a manager of this programme may say what its plan does.");
        var answers = answers(sent);
        try {
            preMortems.save(plan, seen, answers, member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    TEMPLATE,
                    page(improvement, readable(improvement, reader), plan, new PreMortem(seen, answers), reader),
                    FormErrors.of(refusal));
        }
        return Pages.seeOther(
                "/improvements/%s/pre-mortem?programme=%s".formatted(code, plan.code()), "Saved with the plan.", flash);
    }

    private static Map<Cause, PreMortem.Answer> answers(MultiValueMap<String, String> sent) {
        var covered = sent.getOrDefault("covered", List.of());
        var answers = new EnumMap<Cause, PreMortem.Answer>(Cause.class);
        for (var cause : Cause.values()) {
            var how = sent.getOrDefault("how-" + cause.name(), List.of(""))
                    .getFirst()
                    .replace("\r\n", "\n")
                    .strip();
            if (how.length() > LONGEST) {
                throw new Refusal("how-" + cause.name(), "Write up to %,d characters".formatted(LONGEST));
            }
            if (!how.isEmpty() || covered.contains(cause.name())) {
                answers.put(cause, new PreMortem.Answer(covered.contains(cause.name()), how));
            }
        }
        return answers;
    }

    private PreMortemPage page(
            Improvement improvement,
            List<ProgrammeSummary> readable,
            @Nullable Programme plan,
            PreMortem saved,
            Optional<Member> member) {
        var home = "/improvements/" + improvement.code().value();
        var told = notes.page(NoteSearch.of(improvement.id()), member, MOST_NOTES, 0);
        var byCause = new EnumMap<Cause, List<Link>>(Cause.class);
        told.forEach(line -> line.text()
                .causes()
                .forEach(cause ->
                        byCause.computeIfAbsent(cause, _ -> new ArrayList<>()).add(link(line))));
        var rows = Arrays.stream(Cause.values())
                .map(cause -> row(cause, byCause.getOrDefault(cause, List.of()), saved))
                .toList();
        boolean editable = plan != null
                && member.filter(who -> who.is(Role.PROGRAMME_MANAGER, plan.id().value()))
                        .isPresent();
        return new PreMortemPage(
                improvement.title(),
                home,
                rows.stream()
                        .filter(row -> !row.notes().isEmpty())
                        .sorted(Comparator.comparingInt(row -> -row.notes().size()))
                        .toList(),
                rows.stream().filter(row -> row.notes().isEmpty()).toList(),
                told.stream()
                        .filter(line -> line.text().outcome() != Outcome.WORKED)
                        .filter(line -> line.text().causes().isEmpty())
                        .map(PreMortemController::link)
                        .toList(),
                readable.stream()
                        .map(each -> new Choice(each.code(), each.name())
                                .selected(plan != null && each.code().equals(plan.code())))
                        .toList(),
                plan == null ? "" : plan.name(),
                plan == null ? "" : plan.code(),
                plan == null
                        ? ""
                        : saved.revision() == 0
                                ? "Nothing is recorded yet about what this plan does."
                                : "The plan deals with %d of %d causes."
                                        .formatted(saved.covered(), Cause.values().length),
                editable,
                saved.revision(),
                home + "/pre-mortem",
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    private PreMortemPage.Row row(Cause cause, List<Link> told, PreMortem saved) {
        var answer = saved.answers().getOrDefault(cause, new PreMortem.Answer(false, ""));
        var asked = guide.causes().stream()
                .filter(each -> each.code().equals(cause.code()))
                .findFirst()
                .orElseThrow();
        return new PreMortemPage.Row(
                cause.name(),
                cause.label(),
                cause.meaning(),
                asked.question(),
                new Link(guide.topic(asked.topic()).orElseThrow().title(), "/guide/" + asked.topic()),
                List.copyOf(told),
                answer.covered(),
                answer.how());
    }

    private static Link link(NoteLine line) {
        return new Link(
                line.text().title() + " (" + line.text().outcome().label().toLowerCase(Locale.UK) + ")",
                "/notes/" + line.id().value());
    }

    /** The programmes of this improvement whose plan this person may read; what a plan lacks is not for everybody. */
    private List<ProgrammeSummary> readable(Improvement improvement, Optional<Member> member) {
        return member.map(who -> programmes.list(improvement.code().value(), member, OFFERED, 0).stream()
                        .filter(each ->
                                each.improvementCode().equals(improvement.code().value()))
                        .filter(each -> who.is(Role.PROGRAMME_MANAGER, each.id().value())
                                || who.is(Role.VIEWER, each.id().value()))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable Programme chosen(List<ProgrammeSummary> readable, String code, Optional<Member> member) {
        return readable.stream()
                .filter(each -> each.code().equals(code) || (code.isEmpty() && readable.size() == 1))
                .findFirst()
                .map(each -> programmes.get(each.code(), member))
                .orElse(null);
    }
}
