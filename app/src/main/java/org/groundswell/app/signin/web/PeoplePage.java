package org.groundswell.app.signin.web;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Role;
import org.groundswell.app.signin.People.Listing;
import org.groundswell.app.ui.Paging;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of people. */
public record PeoplePage(String find, List<Row> rows, Paging paging) {

    /** One person, ready to print. */
    public record Row(String href, String name, String email, String roles, boolean active) {}

    static PeoplePage of(String find, int page, Listing listing) {
        return new PeoplePage(
                find,
                listing.people().stream()
                        .map(person -> new Row(
                                "/admin/people/" + person.id().value(),
                                person.name(),
                                person.email(),
                                person.roles().isEmpty()
                                        ? "None"
                                        : person.roles().stream()
                                                .map(Role::label)
                                                .collect(Collectors.joining(", ")),
                                person.active()))
                        .toList(),
                Paging.of(
                        page,
                        listing.total(),
                        find.isEmpty()
                                ? "/admin/people"
                                : UriComponentsBuilder.fromPath("/admin/people")
                                        .queryParam("find", "{find}")
                                        .build(find)
                                        .toString()));
    }
}
