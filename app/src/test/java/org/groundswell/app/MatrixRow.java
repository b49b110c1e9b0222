package org.groundswell.app;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.ScopeKind;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One line of the role matrix: a route, an object, and who may.
 *
 * <pre>
 *   get("/improvements/{code}/edit", code).about(IMPROVEMENT, id).only(EDITOR)
 * </pre>
 *
 * says that an editor of this improvement may and an editor of another may not; nor may anybody else but an
 * administrator, who always may. What is sent with a change must be acceptable ({@link #with}), because somebody who
 * may not could otherwise be told about the form before being told about that.
 *
 * @param method  as routes say it
 * @param pattern the route, as its rule and its handler have it
 * @param path    the pattern with the values of one object in it
 * @param scopes  the improvement, programme or site the object belongs to, by kind
 * @param who     who may
 * @param roles   roles that allow it when held for one of the scopes; only for {@link Who#ROLES}
 * @param form    what is sent along
 */
public record MatrixRow(
        HttpMethod method,
        String pattern,
        String path,
        Map<ScopeKind, UUID> scopes,
        Who who,
        Set<Role> roles,
        Map<String, String> form) {

    /** Who may. */
    public enum Who {
        EVERYBODY,
        SIGNED_IN,
        ROLES
    }

    public static MatrixRow get(String pattern, Object... values) {
        return of(HttpMethod.GET, pattern, values);
    }

    public static MatrixRow post(String pattern, Object... values) {
        return of(HttpMethod.POST, pattern, values);
    }

    private static MatrixRow of(HttpMethod method, String pattern, Object... values) {
        var path = UriComponentsBuilder.fromPath(pattern).buildAndExpand(values).toUriString();
        return new MatrixRow(method, pattern, path, Map.of(), Who.ROLES, EnumSet.noneOf(Role.class), Map.of());
    }

    /** Which improvement, programme or site the object belongs to; call it once for each kind. */
    public MatrixRow about(ScopeKind kind, UUID id) {
        var more = new EnumMap<ScopeKind, UUID>(ScopeKind.class);
        more.putAll(scopes);
        more.put(kind, id);
        return new MatrixRow(method, pattern, path, more, who, roles, form);
    }

    /** Sends a field along. */
    public MatrixRow with(String field, String value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return new MatrixRow(method, pattern, path, scopes, who, roles, more);
    }

    public MatrixRow everybody() {
        return new MatrixRow(method, pattern, path, scopes, Who.EVERYBODY, roles, form);
    }

    public MatrixRow whoeverIsSignedIn() {
        return new MatrixRow(method, pattern, path, scopes, Who.SIGNED_IN, roles, form);
    }

    /** These roles when held for the object, and administrators. With no role: administrators alone. */
    public MatrixRow only(Role... allowed) {
        var set = EnumSet.of(Role.ADMINISTRATOR, allowed);
        return new MatrixRow(method, pattern, path, scopes, Who.ROLES, set, form);
    }

    public String route() {
        return method + " " + pattern;
    }
}
