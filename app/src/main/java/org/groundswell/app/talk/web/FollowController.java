package org.groundswell.app.talk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.talk.Follow;
import org.groundswell.app.talk.Follows;
import org.groundswell.app.talk.News;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Following an improvement: by letter, or by its feed. */
@Controller
class FollowController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final int ITEMS = 50;
    private static final String PAGE = "talk/follow";

    private final Follows follows;
    private final News news;
    private final Improvements improvements;

    FollowController(Follows follows, News news, Improvements improvements) {
        this.follows = follows;
        this.news = news;
        this.improvements = improvements;
    }

    @GetMapping("/improvements/{code}/follow")
    ModelAndView show(@PathVariable String code, Optional<Member> member) {
        return Pages.show(PAGE, page(code, member, ""));
    }

    @PostMapping("/improvements/{code}/follow")
    ModelAndView follow(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String email,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var improvement = improvements.visible(code, member);
        try {
            if (member.isPresent()) {
                follows.follow(improvement, member.orElseThrow());
                return Pages.seeOther(TalkWords.home(improvement) + "/follow", "You follow this now.", flash);
            }
            follows.ask(improvement, email, request.getRemoteAddr());
            return Pages.seeOther(
                    TalkWords.home(improvement) + "/follow",
                    "Look into your mailbox: a letter asks you to confirm.",
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(PAGE, page(code, member, email), FormErrors.of(refusal));
        }
    }

    @GetMapping("/improvements/{code}/news.atom")
    ResponseEntity<String> feed(@PathVariable String code, HttpServletRequest request) {
        var improvement = improvements.visible(code, Optional.empty());
        var base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(NewsFeed.of(improvement, news.of(improvement.id(), ITEMS), base));
    }

    @GetMapping("/follow/{key}")
    ModelAndView followed(@PathVariable UUID key) {
        return Pages.show("talk/followed", followed(follows.byKey(key)));
    }

    @PostMapping("/follow/{key}/confirm")
    ModelAndView confirm(@PathVariable UUID key, RedirectAttributes flash) {
        follows.confirm(key);
        return Pages.seeOther("/follow/" + key, "Confirmed. You will hear what is new.", flash);
    }

    @PostMapping("/follow/{key}/stop")
    ModelAndView stop(@PathVariable UUID key, RedirectAttributes flash) {
        var home = followed(follows.byKey(key)).home();
        follows.stop(key);
        return Pages.seeOther(home, "You will hear no more; your address is forgotten.", flash);
    }

    private FollowedPage followed(Follow follow) {
        var improvement = improvements.get(follow.improvement());
        return new FollowedPage(
                improvement.title(), TalkWords.home(improvement), "/follow/" + follow.key(), follow.confirmed());
    }

    private FollowPage page(String code, Optional<Member> member, String email) {
        var improvement = improvements.visible(code, member);
        var home = TalkWords.home(improvement);
        return new FollowPage(
                improvement.title(),
                follows.byMail(),
                member.isPresent(),
                member.flatMap(who -> follows.of(improvement.id(), who))
                        .map(follow -> follow.key().toString())
                        .orElse(""),
                email,
                home + "/news.atom",
                home + "/follow",
                news.of(improvement.id(), ITEMS).stream()
                        .map(item -> new FollowPage.Item(item.title(), item.href(), TalkWords.day(item.at())))
                        .toList(),
                TalkWords.crumbs(improvement));
    }
}
