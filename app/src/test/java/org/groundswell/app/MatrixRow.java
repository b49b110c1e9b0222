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
 * @param anywhere roles that allow it whatever they are held for; only for {@link Who#ROLES}
 * @param form    what is sent along
 * @param files   content of files sent along, by field
 */
public record MatrixRow(
        HttpMethod method,
        String pattern,
        String path,
        Map<ScopeKind, UUID> scopes,
        Who who,
        Set<Role> roles,
        Set<Role> anywhere,
        Map<String, String> form,
        Map<String, String> files) {

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
        return new MatrixRow(method, pattern, path, Map.of(), Who.ROLES, Set.of(), Set.of(), Map.of(), Map.of());
    }

    /** Which improvement, programme or site the object belongs to; call it once for each kind. */
    public MatrixRow about(ScopeKind kind, UUID id) {
        var more = new EnumMap<ScopeKind, UUID>(ScopeKind.class);
        more.putAll(scopes);
        more.put(kind, id);
        return new MatrixRow(method, pattern, path, more, who, roles, anywhere, form, files);
    }

    /** Sends a field along. */
    public MatrixRow with(String field, String value) {
        var more = new HashMap<>(form);
        more.put(field, value);
        return new MatrixRow(method, pattern, path, scopes, who, roles, anywhere, more, files);
    }

    /** Sends a file along. */
    public MatrixRow withFile(String field, String content) {
        return new MatrixRow(method, pattern, path, scopes, who, roles, anywhere, form, Map.of(field, content));
    }

    /** Besides those of {@link #only}: whoever holds one of these roles for anything. */
    public MatrixRow orAny(Role... allowed) {
        return new MatrixRow(method, pattern, path, scopes, who, roles, Set.of(allowed), form, files);
    }

    public MatrixRow everybody() {
        return new MatrixRow(method, pattern, path, scopes, Who.EVERYBODY, roles, anywhere, form, files);
    }

    public MatrixRow whoeverIsSignedIn() {
        return new MatrixRow(method, pattern, path, scopes, Who.SIGNED_IN, roles, anywhere, form, files);
    }

    /** These roles when held for the object, and administrators. With no role: administrators alone. */
    public MatrixRow only(Role... allowed) {
        var set = EnumSet.of(Role.ADMINISTRATOR, allowed);
        return new MatrixRow(method, pattern, path, scopes, Who.ROLES, set, anywhere, form, files);
    }

    /** Nobody but one person, who is none of those that walk the matrix; not even an administrator. */
    public MatrixRow nobody() {
        return new MatrixRow(method, pattern, path, scopes, Who.ROLES, Set.of(), Set.of(), form, files);
    }

    public String route() {
        return method + " " + pattern;
    }
}
