package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.MatrixRow.Who;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every route has a rule and a row, and every row is walked by every kind of person, those with the
 * same role for another object included.
 */
@PageTest
class RoleMatrixTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Autowired
    List<RouteRules> rules;

    @Autowired
    List<MatrixRows> capabilities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyHandlerHasARule() {
        var known = rules.stream()
                .flatMap(some -> some.rules().stream())
                .map(rule -> rule.method() + " " + rule.pattern())
                .collect(Collectors.toSet());

        assertThat(routes()).isNotEmpty().allSatisfy(route -> assertThat(known).contains(route));
    }

    @Test
    void everyRouteHasARowAndWhatIsNotPublicARowAboutAnObject() {
        var rows = rows();
        var walked = rows.stream().map(MatrixRow::route).collect(Collectors.toSet());
        var aboutAnObject = rows.stream()
                .filter(row -> !row.scopes().isEmpty())
                .map(MatrixRow::route)
                .collect(Collectors.toSet());
        var needAnObject = rules.stream()
                .flatMap(some -> some.rules().stream())
                .filter(rule ->
                        rule.access() == Access.SIGNED_IN && rule.pattern().contains("{"))
                .map(RoleMatrixTest::route)
                .filter(routes()::contains)
                .toList();

        assertThat(routes()).allSatisfy(route -> assertThat(walked).contains(route));
        assertThat(needAnObject).allSatisfy(route -> assertThat(aboutAnObject).contains(route));
    }

    @Test
    void everybodyMayDoWhatTheMatrixSaysAndNothingElse() {
        var wrong = new ArrayList<String>();

        for (var row : rows()) {
            people(row).forEach((who, member) -> {
                boolean may = may(row, member);
                int status = statusFor(row, member);
                if (may != isLetIn(status, row, member)) {
                    wrong.add("%s %s: %s %s, and got %d"
                            .formatted(row.method(), row.pattern(), who, may ? "may" : "may not", status));
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    /** Every kind of person; a role with a scope twice: for the row's own object, and for another. */
    private static Map<String, Person> people(MatrixRow row) {
        var people = new LinkedHashMap<String, Person>();
        people.put("nobody signed in", new Person(null));
        people.put("a member without role", new Person(Members.withoutRole()));
        people.put("an administrator", new Person(Members.administrator()));
        for (var role : Role.values()) {
            if (role.scope() != ScopeKind.PLATFORM) {
                var own = row.scopes().get(role.scope());
                if (own != null) {
                    people.put(role.label() + " of it", new Person(member(role, own)));
                }
                people.put(role.label() + " of another", new Person(member(role, UUID.randomUUID())));
            }
        }
        return people;
    }

    private record Person(@Nullable Member member) {}

    private static boolean may(MatrixRow row, Person person) {
        var member = person.member();
        return switch (row.who()) {
            case EVERYBODY -> true;
            case SIGNED_IN -> member != null;
            case ROLES ->
                member != null
                        && (row.roles().stream().anyMatch(role -> holds(member, role, row))
                                || row.anywhere().stream().anyMatch(member::isAny));
        };
    }

    private static boolean holds(Member member, Role role, MatrixRow row) {
        if (role == Role.ADMINISTRATOR) {
            return member.isAdministrator();
        }
        var scope = row.scopes().get(role.scope());
        return scope != null && member.is(role, scope);
    }

    /** Asks, and undoes whatever came of it. */
    private int statusFor(MatrixRow row, Person person) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var status = nested.execute(transaction -> {
            transaction.setRollbackOnly();
            var member = person.member();
            if (member != null) {
                openAccount(member);
            }
            var request = browser.method(row.method()).uri(row.path());
            row.form().forEach(request::param);
            request.with(member == null ? As.anybody() : As.member(member));
            var response = (row.files().isEmpty() ? request.exchange() : withFiles(request, row)).getResponse();
            var location = response.getHeader("Location");
            return location != null && location.startsWith("/sign-in") && row.who() != Who.EVERYBODY
                    ? HttpStatus.UNAUTHORIZED.value()
                    : response.getStatus();
        });
        return status == null ? 0 : status;
    }

    private static MvcTestResult withFiles(MockMvcRequestBuilder request, MatrixRow row) {
        var multipart = request.multipart();
        row.files().forEach((field, content) -> multipart.file(field, content.getBytes(StandardCharsets.UTF_8)));
        return multipart.exchange();
    }

    private void openAccount(Member member) {
        var sql = """
                insert into signin.account (id, email, name, password_hash, created_at)
                values (:id, :email, :name, 'none', now())
                """;
        jdbc.sql(sql)
                .param("id", member.id().value())
                .param("email", member.id().value() + "@example.nhs.uk")
                .param("name", member.name())
                .update();
    }

    /** Refused is: sent to sign in, forbidden, or told that there is no such thing. A crash is neither. */
    private static boolean isLetIn(int status, MatrixRow row, Person person) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            throw new AssertionError(row.route() + " crashed for " + person.member());
        }
        return status != HttpStatus.UNAUTHORIZED.value()
                && status != HttpStatus.FORBIDDEN.value()
                && status != HttpStatus.NOT_FOUND.value();
    }

    private static Member member(Role role, UUID scope) {
        return new Member(
                new MemberId(UUID.randomUUID()), "Amina " + role.label(), Set.of(new Membership(role, scope)));
    }

    private List<MatrixRow> rows() {
        return capabilities.stream().flatMap(each -> each.rows().stream()).toList();
    }

    /** What handlers of ours are mapped to; the framework's own page for errors is reached by nobody's request. */
    private Set<String> routes() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> !entry.getKey().getPatternValues().equals(Set.of("/error")))
                .flatMap(entry -> {
                    var methods = entry.getKey().getMethodsCondition().getMethods();
                    var asked = methods.isEmpty() ? Set.of(RequestMethod.values()) : methods;
                    return entry.getKey().getPatternValues().stream()
                            .flatMap(pattern -> asked.stream().map(method -> method + " " + pattern));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String route(RouteRule rule) {
        return rule.method() + " " + rule.pattern();
    }
}
