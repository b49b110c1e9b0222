package org.groundswell.app.talk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.talk.Interest;
import org.groundswell.app.talk.InterestId;
import org.groundswell.app.talk.Interests;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "We want this": said by a site, answered by a programme. */
@Controller
class InterestController {

    private static final String WANT = "talk/want";
    private static final String LIST = "talk/interest";
    private static final int OFFERED = 10;

    private final Interests interests;
    private final Improvements improvements;
    private final Directory directory;

    InterestController(Interests interests, Improvements improvements, Directory directory) {
        this.interests = interests;
        this.improvements = improvements;
        this.directory = directory;
    }

    /**
     * As typed.
     *
     * @param find what to look for in the directory
     * @param site code of the one chosen
     */
    record WantForm(String find, String site, String who, String contact, String message) {

        WantForm(
                @Nullable String find,
                @Nullable String site,
                @Nullable String who,
                @Nullable String contact,
                @Nullable String message) {
            this.find = MatterForm.Typed.line(find);
            this.site = MatterForm.Typed.line(site);
            this.who = MatterForm.Typed.line(who);
            this.contact = MatterForm.Typed.line(contact);
            this.message = MatterForm.Typed.text(message);
        }
    }

    @GetMapping("/improvements/{code}/want")
    ModelAndView want(@PathVariable String code, @ModelAttribute WantForm form, Optional<Member> member) {
        return Pages.show(WANT, page(improvements.visible(code, member), form));
    }

    @PostMapping("/improvements/{code}/want")
    ModelAndView express(
            @PathVariable String code,
            @ModelAttribute WantForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var improvement = improvements.visible(code, member);
        try {
            interests.express(
                    improvement,
                    form.site(),
                    form.who(),
                    form.contact(),
                    form.message(),
                    member,
                    request.getRemoteAddr());
            return Pages.seeOther(
                    TalkWords.home(improvement), "Sent. Those who spread it will get in touch with you.", flash);
        } catch (Refusal refusal) {
            return Pages.refuse(WANT, page(improvement, form), FormErrors.of(refusal));
        }
    }

    @GetMapping("/interest")
    ModelAndView list(@RequestParam(defaultValue = "1") String page, Member member) {
        return Pages.show(LIST, listing(page, member));
    }

    @PostMapping("/interest/{id}/accept")
    ModelAndView accept(
            @PathVariable InterestId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String programme,
            Member member,
            RedirectAttributes flash) {
        try {
            var adoption = interests.accept(id, seen, programme, member);
            return Pages.seeOther(
                    "/adoptions/" + adoption.id().value(),
                    "The site is engaged. %s You can undo this from the list of interest."
                            .formatted(interests.isToldByLetter(id, member) ? "A letter tells it so." : "Tell it so."),
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(LIST, listing("1", member), FormErrors.of(refusal));
        }
    }

    @PostMapping("/interest/{id}/decline")
    ModelAndView decline(
            @PathVariable InterestId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        try {
            interests.decline(id, seen, reason, member);
            return Pages.seeOther(
                    "/interest",
                    "Declined. %s You can undo this."
                            .formatted(
                                    interests.isToldByLetter(id, member)
                                            ? "A letter tells the site why."
                                            : "Tell the site why."),
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(LIST, listing("1", member), FormErrors.of(refusal));
        }
    }

    @PostMapping("/interest/{id}/undo")
    ModelAndView undo(
            @PathVariable InterestId id,
            @RequestParam(defaultValue = "0") int seen,
            Member member,
            RedirectAttributes flash) {
        interests.undo(id, seen, member);
        return Pages.seeOther("/interest", "Undone. It waits for an answer again.", flash);
    }

    private WantPage page(Improvement improvement, WantForm form) {
        var chosen = form.site().isEmpty() ? Optional.<Entry>empty() : directory.find(form.site());
        List<Choice> found = form.find().isEmpty()
                ? List.of()
                : directory.search(SiteSearch.of(form.find())).rows().stream()
                        .filter(Entry::isTarget)
                        .limit(OFFERED)
                        .map(WantPage::choice)
                        .map(choice -> choice.selected(choice.value().equals(form.site())))
                        .toList();
        return new WantPage(
                improvement.title(),
                form.find(),
                found,
                !form.find().isEmpty(),
                form.site(),
                chosen.map(Entry::name).orElse(""),
                form.who(),
                form.contact(),
                form.message(),
                TalkWords.home(improvement) + "/want",
                TalkWords.crumbs(improvement));
    }

    private InterestsPage listing(String page, Member member) {
        var paging = Paging.of(TalkWords.page(page), interests.count(member), "/interest");
        var lines = interests.page(member, paging.size(), paging.offset());
        var takers = interests.takers(
                lines.stream().map(line -> line.interest().improvement()).toList(), member);
        return new InterestsPage(lines.stream().map(line -> row(line, takers)).toList(), paging);
    }

    private static InterestsPage.Row row(Interest.Line line, List<Interests.Taker> takers) {
        var interest = line.interest();
        var adoption = interest.adoption();
        return new InterestsPage.Row(
                interest.id().value().toString(),
                line.site(),
                "/sites/" + line.siteCode(),
                new Link(line.title(), "/improvements/" + line.code()),
                interest.who(),
                interest.contact(),
                interest.message(),
                interest.state().label(),
                interest.state() == Interest.State.WAITING,
                interest.reason(),
                TalkWords.day(interest.raisedAt()),
                interest.editVersion(),
                takers.stream()
                        .filter(taker -> taker.improvement().equals(interest.improvement()))
                        .map(taker -> new Choice(taker.code(), taker.name()))
                        .toList(),
                new Link(
                        adoption == null ? "" : "Its adoption",
                        adoption == null
                                ? ""
                                : "/adoptions/"
                                        + Objects.requireNonNull(adoption).value()));
    }
}
