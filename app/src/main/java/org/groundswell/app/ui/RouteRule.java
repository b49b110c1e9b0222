package org.groundswell.app.ui;

/**
 * One route and who may ask for it.
 *
 * @param method  HTTP method, "GET"
 * @param pattern as in Spring's PathPattern, "/sites/{code}"
 */
public record RouteRule(String method, String pattern, Access access) {

    public static RouteRule get(String pattern, Access access) {
        return new RouteRule("GET", pattern, access);
    }

    public static RouteRule post(String pattern, Access access) {
        return new RouteRule("POST", pattern, access);
    }
}
