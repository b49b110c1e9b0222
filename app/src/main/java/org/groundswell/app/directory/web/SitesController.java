package org.groundswell.app.directory.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.tabular.Dates;
import org.groundswell.app.tabular.Reading;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.FormErrors.FormError;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding sites, and everything known of one. Anybody may read it. */
@Controller
class SitesController {

    private final Directory directory;
    private final ObjectProvider<PageParts<? super Entry, Member>> parts;

    SitesController(Directory directory, ObjectProvider<PageParts<? super Entry, Member>> parts) {
        this.directory = directory;
        this.parts = parts;
    }

    @GetMapping("/sites")
    ModelAndView find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(defaultValue = "") List<String> status,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "1") int page) {
        var day = new AsAt(asAt, directory.today());
        var wanted = new SiteSearch(
                q,
                type.stream().flatMap(name -> EntryType.named(name).stream()).collect(Collectors.toSet()),
                Arrays.stream(EntryStatus.values())
                        .filter(each -> status.contains(each.name()))
                        .collect(Collectors.toSet()),
                place.strip(),
                day.day(),
                page);
        return shown("directory/sites", SitesPage.of(wanted, asAt, directory.search(wanted), day.day()), day);
    }

    @GetMapping("/sites/{code}")
    ModelAndView site(
            @PathVariable String code, @RequestParam(defaultValue = "") String asAt, Optional<Member> member) {
        var day = new AsAt(asAt, directory.today());
        boolean isAdministrator = member.filter(Member::isAdministrator).isPresent();
        var history = directory.history(code);
        var page = SitePage.of(history, day.day(), directory.today(), asAt, isAdministrator);
        return shown("directory/site", page, day)
                .addObject("parts", PageParts.on(history.entry(), member, parts.stream()));
    }

    /** @throws NotFound if no entry has the code */
    @GetMapping("/places/{code}")
    ModelAndView place(@PathVariable String code, @RequestParam(defaultValue = "") String asAt) {
        var day = new AsAt(asAt, directory.today());
        return shown("directory/place", PlacePage.of(directory.within(code, day.day()), asAt), day);
    }

    private static ModelAndView shown(String template, Record page, AsAt day) {
        var problem = day.problem();
        return problem == null
                ? Pages.show(template, page)
                : Pages.refuse(template, page, new FormErrors(List.of(new FormError("asAt", problem))));
    }

    /** A date in the address of a page, as typed. Where it is none, today's page is shown, with what is wrong. */
    private record AsAt(LocalDate day, @Nullable String problem) {

        AsAt(String typed, LocalDate today) {
            this(
                    Dates.DAY_FIRST.read(typed) instanceof Reading.Value<LocalDate>(LocalDate day) ? day : today,
                    Dates.DAY_FIRST.read(typed) instanceof Reading.Refused<LocalDate>(String reason) ? reason : null);
        }
    }
}
