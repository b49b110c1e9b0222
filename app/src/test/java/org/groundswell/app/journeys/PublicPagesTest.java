package org.groundswell.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page that everybody may read and that needs nothing to be there yet. */
class PublicPagesTest extends JourneyTest {

    /** What only answers another request. Files, whose names have an ending, are no pages either. */
    private static final Set<String> NO_PAGES = Set.of("/error");

    @Autowired
    private List<RouteRules> rules;

    @Test
    void areAccessibleAndFitTheScreen() {
        var paths = rules.stream()
                .flatMap(some -> some.rules().stream())
                .filter(rule -> rule.access() == Access.PUBLIC && rule.method().equals("GET"))
                .map(RouteRule::pattern)
                .filter(pattern -> !pattern.contains("{") && !pattern.contains("*"))
                .filter(pattern -> !NO_PAGES.contains(pattern) && !pattern.contains("."))
                .toList();

        assertThat(paths).contains("/", "/improvements", "/programmes", "/sites", "/search", "/sign-in");
        for (var path : paths) {
            visit(path);
            assertFitsBothWidths("public" + path.replace('/', '-'));
        }
    }
}
