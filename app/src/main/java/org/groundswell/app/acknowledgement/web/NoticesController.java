package org.groundswell.app.acknowledgement.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.acknowledgement.Acknowledgements;
import org.groundswell.app.acknowledgement.Progress;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.groundswell.app.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a notice: for everybody its words and how many sites have acknowledged it, for those concerned who. */
@Controller
@RequestMapping("/notices/{id}")
class NoticesController {

    private static final String TEMPLATE = "acknowledgement/notice";
    private static final int LAST_PAGE = 100_000;

    private final Notices notices;
    private final Improvements improvements;
    private final Acknowledgements acknowledgements;
    private final Directory directory;

    NoticesController(
            Notices notices, Improvements improvements, Acknowledgements acknowledgements, Directory directory) {
        this.notices = notices;
        this.improvements = improvements;
        this.acknowledgements = acknowledgements;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable NoticeId id, @RequestParam(defaultValue = "1") String page, Optional<Member> member) {
        return Pages.show(TEMPLATE, page(id, page, member, ""));
    }

    @PostMapping("/acknowledge")
    ModelAndView acknowledge(
            @PathVariable NoticeId id,
            @RequestParam AdoptionId adoption,
            @RequestParam(defaultValue = "") String words,
            Member member,
            RedirectAttributes flash) {
        try {
            acknowledgements.acknowledge(id, adoption, words, member);
            return Pages.seeOther("/notices/" + id.value(), "Acknowledged. Those who issued the notice see it.", flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(id, "1", Optional.of(member), words), FormErrors.of(refusal));
        }
    }

    private NoticePage page(NoticeId id, String typedPage, Optional<Member> member, String typed) {
        var notice = notices.get(id);
        // A notice of an improvement that this person may not see is not there for them either.
        var improvement = improvements.visible(
                improvements.get(notice.improvement()).code().value(), member);
        var mine = member.map(who -> acknowledgements.progress(id, who)).orElse(new Progress(0, 0));
        int page = typedPage.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(typedPage), 1, LAST_PAGE) : 1;
        var paging = mine.asked() == 0 ? null : Paging.of(page, mine.asked(), "/notices/" + id.value());
        var deadline = notice.deadline();
        boolean over = deadline != null && directory.today().isAfter(deadline);
        var closedAt = notice.closedAt();
        return new NoticePage(
                id.value().toString(),
                notice.kind().label(),
                notice.kind() == NoticeKind.STOP && notice.isOpen(),
                improvement.title(),
                "/improvements/" + improvement.code().value(),
                NoticeWords.about(notice, improvements.versions(improvement.id())),
                notice.words(),
                NoticeWords.day(notice.issuedAt()),
                deadline == null ? "" : TypedDate.words(deadline),
                closedAt == null ? null : NoticeWords.day(closedAt) + ": " + notice.closingReason(),
                figures(acknowledgements.progress(id)),
                paging == null
                        ? List.of()
                        : acknowledgements.page(id, member.orElseThrow(), paging.size(), paging.offset()).stream()
                                .map(asked -> NoticePage.Row.of(
                                        asked, Acknowledgements.mayAcknowledge(asked, member.orElseThrow()), over))
                                .toList(),
                paging,
                typed,
                scope(improvement, member),
                crumbs(improvement));
    }

    private List<Figure> figures(Progress progress) {
        var today = TypedDate.words(directory.today());
        return List.of(
                Figure.of(
                                "Sites asked",
                                progress.asked(),
                                "Adoptions that were live, embedded or sustained when the notice was issued, or went live "
                                        + "while it was open, with a version it is about.")
                        .asAt(today),
                Figure.of(
                                "Acknowledged",
                                progress.given(),
                                "Those of them for which the lead of the site, or a manager of its programme, has said that "
                                        + "the notice was read.")
                        .asAt(today)
                        .tier("Self-declared"),
                Figure.of("Outstanding", progress.outstanding(), "Asked, and not acknowledged yet.")
                        .asAt(today));
    }

    private static String scope(Improvement improvement, Optional<Member> member) {
        boolean all = member.filter(who -> who.is(Role.EDITOR, improvement.id().value()))
                .isPresent();
        return all ? "All sites asked" : "Your sites";
    }

    private static List<Link> crumbs(Improvement improvement) {
        return List.of(
                new Link("Library", "/improvements"),
                new Link(
                        improvement.title(),
                        "/improvements/" + improvement.code().value()));
    }
}
