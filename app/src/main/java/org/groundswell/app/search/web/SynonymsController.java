package org.groundswell.app.search.web;

import static org.groundswell.app.ui.Access.ADMINISTRATOR;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.groundswell.app.search.SynonymLists;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where administrators add words that mean the same. */
@Controller
@RequestMapping("/admin/synonyms")
class SynonymsController {

    private static final String TEMPLATE = "search/synonyms";

    private final SynonymLists synonyms;
    private final Search search;

    SynonymsController(SynonymLists synonyms, Search search) {
        this.synonyms = synonyms;
        this.search = search;
    }

    @Bean
    static RouteRules searchRouteRules() {
        return RouteRules.of(get("/admin/synonyms", ADMINISTRATOR), post("/admin/synonyms", ADMINISTRATOR));
    }

    /** Builds the index when the product starts, so that nobody has to wait for it. */
    @EventListener(ApplicationReadyEvent.class)
    void beReady() {
        search.size();
    }

    @GetMapping
    ModelAndView show() {
        var own = synonyms.own();
        return Pages.show(TEMPLATE, page(own.words(), own.number()));
    }

    @PostMapping
    ModelAndView save(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int number,
            Member member,
            RedirectAttributes flash) {
        try {
            synonyms.save(words, number, member);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(words, number), FormErrors.of(refusal));
        }
        return Pages.seeOther("/admin/synonyms", "Saved. Every search knows them from now on", flash);
    }

    private SynonymsPage page(String words, int number) {
        return new SynonymsPage(words, number, synonyms.shipped(), search.size());
    }
}
