package org.groundswell.app.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.directory.Dated;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryHistory;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.Succession;
import org.groundswell.app.directory.imports.SiteListFields;
import org.groundswell.app.ui.Link;

/**
 * Everything known of one site, organisation or place, as at a day and over time.
 *
 * @param name      on that day
 * @param asAt      as typed
 * @param day       in words
 * @param isToday   whether the day is today
 * @param facts     what holds on that day
 * @param history   names, statuses, parents and attributes over time, newest first
 */
public record SitePage(
        String code,
        String scheme,
        String name,
        boolean nameKnown,
        String type,
        String status,
        String colour,
        String asAt,
        String day,
        boolean isToday,
        List<Fact> facts,
        List<Period> history,
        List<Follow> successions,
        String withinHref,
        boolean isAdministrator) {

    /** @param href where the value leads, or "" */
    public record Fact(String label, String value, String href) {}

    /** One thing that held for a while, with where it is known from. */
    public record Period(String label, String value, String when, String source) {}

    /**
     * A merger, split or change of code on either side of which this entry stands.
     *
     * @param withdrawn why, or "" while it stands
     */
    public record Follow(String id, String label, Link other, String day, String note, String withdrawn) {}

    static SitePage of(EntryHistory history, LocalDate day, LocalDate today, String asAt, boolean isAdministrator) {
        var entry = history.entry();
        var status = on(history.statuses(), day).stream().findFirst().orElse(EntryStatus.PROPOSED);
        var code = SitesPage.encoded(entry.code());
        return new SitePage(
                entry.code(),
                entry.scheme(),
                on(history.names(), day).stream().findFirst().orElse(entry.name()),
                entry.nameKnown(),
                entry.type().label(),
                on(history.statuses(), day).isEmpty() ? "Not open yet" : status.label(),
                Words.colour(status),
                asAt,
                Words.day(day),
                day.equals(today),
                facts(history, entry, day),
                periods(history),
                history.successions().stream()
                        .map(succession -> follow(succession, entry))
                        .toList(),
                "/places/" + code + (asAt.isBlank() ? "" : "?asAt=" + SitesPage.encoded(asAt)),
                isAdministrator);
    }

    private static <T> List<T> on(List<Dated<T>> all, LocalDate day) {
        return all.stream().filter(each -> each.holdsOn(day)).map(Dated::value).toList();
    }

    private static List<Fact> facts(EntryHistory history, Entry entry, LocalDate day) {
        var facts = new ArrayList<Fact>();
        fact(facts, "Address", SitesPage.joined(entry.address(), entry.town()));
        fact(facts, "Postcode", entry.postcode());
        fact(facts, "Opened", Words.day(entry.openDate()));
        fact(facts, "Closed", Words.day(entry.closeDate()));
        if (entry.latitude() != null && entry.longitude() != null) {
            fact(facts, "Coordinates", "%.5f, %.5f".formatted(entry.latitude(), entry.longitude()));
        }
        on(history.parents(), day)
                .forEach(parent -> facts.add(new Fact(
                        parent.relation().label(), parentName(parent), "/sites/" + SitesPage.encoded(parent.code()))));
        on(history.attributes(), day)
                .forEach(attribute -> fact(facts, SiteListFields.attributeLabel(attribute.name()), attribute.value()));
        return facts;
    }

    private static String parentName(EntryHistory.Parent parent) {
        return parent.name().equals(parent.code())
                ? parent.code() + " (name not known yet)"
                : "%s (%s)".formatted(parent.name(), parent.code());
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value, ""));
        }
    }

    private static List<Period> periods(EntryHistory history) {
        var periods = new ArrayList<Period>();
        history.names().reversed().forEach(name -> periods.add(period("Name", name.value(), name, "")));
        history.statuses()
                .reversed()
                .forEach(status -> periods.add(period("Status", status.value().label(), status, "")));
        history.parents()
                .reversed()
                .forEach(parent ->
                        periods.add(period(parent.value().relation().label(), parentName(parent.value()), parent, "")));
        history.attributes()
                .reversed()
                .forEach(attribute -> periods.add(period(
                        SiteListFields.attributeLabel(attribute.value().name()),
                        attribute.value().value(),
                        attribute,
                        attribute.value().source())));
        return periods;
    }

    private static Period period(String label, String value, Dated<?> dated, String source) {
        return new Period(label, value, Words.period(dated.from(), dated.to()), source);
    }

    private static Follow follow(Succession succession, Entry entry) {
        boolean isPredecessor = succession.predecessor().id().equals(entry.id());
        var other = isPredecessor ? succession.successor() : succession.predecessor();
        var withdrawal = succession.withdrawal();
        return new Follow(
                succession.id().toString(),
                "%s: %s".formatted(succession.kind().label(), isPredecessor ? "followed by" : "follows"),
                new Link("%s (%s)".formatted(other.name(), other.code()), SitesPage.siteHref(other.code(), "")),
                Words.day(succession.date()),
                succession.note(),
                withdrawal == null ? "" : withdrawal);
    }
}
