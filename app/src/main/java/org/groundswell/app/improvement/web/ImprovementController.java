package org.groundswell.app.improvement.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.ImprovementsInFull;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The public page of an improvement, and of each of its versions. */
@Controller
@RequestMapping("/improvements/{code}")
class ImprovementController {

    private static final String CONCERNS = "/improvements/{code}/concerns";

    private final Improvements improvements;
    private final ImprovementsInFull whole;
    private final Notices notices;
    private final ObjectProvider<WhereUsed> whereUsed;
    private final ObjectProvider<PageParts<? super ImprovementInFull, Member>> parts;
    private final ObjectProvider<RouteRules> routes;

    ImprovementController(
            Improvements improvements,
            ImprovementsInFull whole,
            Notices notices,
            ObjectProvider<WhereUsed> whereUsed,
            ObjectProvider<PageParts<? super ImprovementInFull, Member>> parts,
            ObjectProvider<RouteRules> routes) {
        this.improvements = improvements;
        this.whole = whole;
        this.notices = notices;
        this.whereUsed = whereUsed;
        this.parts = parts;
        this.routes = routes;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Optional<Member> member) {
        var inFull = whole.visible(code, member);
        return Pages.show("improvement/improvement", ImprovementPage.of(inFull, use(inFull.id()), member))
                .addObject("citation", Citation.of(inFull.improvement(), inFull.current(), base()))
                .addObject("parts", PageParts.on(inFull, member, parts.stream()));
    }

    /** What a register of citable works asks for, as DataCite has it. @throws NotFound before the improvement is shared */
    @GetMapping("/datacite.json")
    ResponseEntity<Map<String, Object>> dataCite(@PathVariable String code, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        var citation = Citation.of(improvement, improvements.currentVersion(improvement.id()), base())
                .orElseThrow(() -> new NotFound("shared improvement", code));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(citation.dataCite());
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** For patients and the public: only the fields that are written in plain words. */
    @GetMapping("/plain")
    ModelAndView plain(@PathVariable String code, Optional<Member> member) {
        var inFull = whole.visible(code, member);
        return Pages.show("improvement/plain", PlainPage.of(inFull, use(inFull.id()), has(CONCERNS)));
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}")
    ModelAndView version(@PathVariable String code, @PathVariable int number, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        return Pages.show(
                "improvement/version",
                VersionPage.of(
                        improvement,
                        version(improvement, number, member),
                        improvements.versions(improvement.id()),
                        notices.all(improvement.id())));
    }

    @GetMapping("/versions/{from:[0-9]{1,6}}/compare/{to:[0-9]{1,6}}")
    ModelAndView compare(
            @PathVariable String code, @PathVariable int from, @PathVariable int to, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        return Pages.show(
                "improvement/compare",
                ComparePage.of(improvement, version(improvement, from, member), version(improvement, to, member)));
    }

    private Version version(Improvement improvement, int number, Optional<Member> member) {
        return improvements
                .version(improvement.id(), number)
                .filter(found -> found.isPublished()
                        || member.filter(who ->
                                        who.is(Role.EDITOR, improvement.id().value()))
                                .isPresent())
                .orElseThrow(() -> new NotFound("version", number));
    }

    private Optional<WhereUsed.Use> use(ImprovementId id) {
        return Optional.ofNullable(whereUsed.getIfAvailable())
                .map(where -> where.of(Set.of(id)).get(id));
    }

    /** Whether some capability answers under this address. */
    private boolean has(String pattern) {
        return routes.stream()
                .flatMap(some -> some.rules().stream())
                .anyMatch(rule -> rule.pattern().equals(pattern));
    }
}
