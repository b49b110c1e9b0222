package org.groundswell.app.ui;

import java.util.List;

/** The routes of one capability; a bean of each web package. What no rule names, nobody may ask for. */
public record RouteRules(List<RouteRule> rules) {

    public static RouteRules of(RouteRule... rules) {
        return new RouteRules(List.of(rules));
    }
}
