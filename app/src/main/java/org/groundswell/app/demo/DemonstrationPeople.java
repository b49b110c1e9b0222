package org.groundswell.app.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One invented person of each kind, with a password that everybody may read. */
@Component
@Profile("demo")
class DemonstrationPeople implements DemonstrationAccounts {

    private static final String PASSWORD = "try-it-and-see";

    private enum Person {
        ADMINISTRATOR(
                "administrator", "Ada Marsh", "Platform administrator", "People, imports and the audit, under Admin"),
        EDITOR(
                "editor",
                "Eddie Brook",
                "Editor of both improvements",
                "The ED Safety Checklist, and \"Edit\" on its page"),
        MANAGER("manager", "Mina Field", "Programme manager", "The FeNO programme: cascade, sites by stage, waves"),
        SITE_LEAD(
                "site-lead",
                "Sam Rivers",
                "Lead of one invented practice",
                "The adoption of the practice, and its timeline"),
        RATER("rater", "Ravi Stone", "Rater of both improvements", "Assessments to rate, under My work"),
        VIEWER(
                "viewer",
                "Vera Hill",
                "Viewer of the FeNO programme",
                "The programme's sites one by one, without buttons");

        private final String address;
        private final String personName;
        private final String who;
        private final String shows;

        Person(String address, String personName, String who, String shows) {
            this.address = address;
            this.personName = personName;
            this.who = who;
            this.shows = shows;
        }

        private String email() {
            return address + "@example.org";
        }
    }

    private final Accounts accounts;

    DemonstrationPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Demonstration> all() {
        return List.of(Person.values()).stream()
                .map(person -> new Demonstration(person.email(), PASSWORD, person.who, person.shows))
                .toList();
    }

    /** Creates the administrator, in whose name everything else is loaded. */
    Member administrator() {
        var id = create(Person.ADMINISTRATOR, Set.of(new Membership(Role.ADMINISTRATOR, null)), null);
        return accounts.member(id).orElseThrow();
    }

    /** Creates the others, each with the roles that need the two stories to be there. */
    void create(
            ImprovementId checklist,
            ImprovementId feno,
            Programme regional,
            Programme national,
            EntryId practice,
            Member by) {
        create(Person.EDITOR, roles(Role.EDITOR, checklist.value(), feno.value()), by);
        create(
                Person.MANAGER,
                roles(
                        Role.PROGRAMME_MANAGER,
                        regional.id().value(),
                        national.id().value()),
                by);
        create(Person.SITE_LEAD, roles(Role.SITE_LEAD, practice.value()), by);
        create(Person.RATER, roles(Role.RATER, checklist.value(), feno.value()), by);
        create(Person.VIEWER, roles(Role.VIEWER, national.id().value()), by);
    }

    private MemberId create(Person person, Set<Membership> roles, @Nullable Member by) {
        return accounts.create(person.email(), person.personName, PASSWORD, roles, by == null ? null : by.id());
    }

    private static Set<Membership> roles(Role role, UUID... scopes) {
        return List.of(scopes).stream()
                .map(scope -> new Membership(role, scope))
                .collect(Collectors.toUnmodifiableSet());
    }
}
