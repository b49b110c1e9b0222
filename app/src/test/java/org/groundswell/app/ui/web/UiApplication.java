package org.groundswell.app.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Frame;
import org.groundswell.app.ui.Frames;
import org.groundswell.app.ui.Link;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pages of this package and nothing above. */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, JdbcSessionAutoConfiguration.class
        })
@ComponentScan("org.groundswell.app.ui")
class UiApplication {

    /**
     * Every route open, a frame, and pages that fail in each way a use case can. Kept inside a test configuration so
     * that the whole application, which lies above, does not take them for its own.
     */
    @TestConfiguration
    static class Surroundings {

        private static final List<Link> NAVIGATION = List.of(
                new Link("Library", "/improvements"),
                new Link("Programmes", "/programmes"),
                new Link("Sites", "/sites"),
                new Link("Components", "/design"));

        @Bean
        Frames frames() {
            return request -> new Frame(
                    "Amina Okafor",
                    NAVIGATION,
                    request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "",
                    request.getRequestURI(),
                    null,
                    true);
        }

        @Bean
        SecurityFilterChain everythingIsOpen(HttpSecurity http) {
            return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                    .exceptionHandling(handling -> handling.accessDeniedHandler(
                            (_, response, _) -> response.sendError(403, "This form was open for too long.")))
                    .build();
        }

        /** Puts the frame around pages, as signing in does in the whole application. */
        @ControllerAdvice
        static class FrameAdvice {

            private final Frames frames;

            FrameAdvice(Frames frames) {
                this.frames = frames;
            }

            @ModelAttribute
            Frame frame(HttpServletRequest request) {
                return frames.of(request);
            }
        }

        /** Fails as asked. */
        @RestController
        static class Failing {

            @GetMapping("/failing/{how}")
            String fail(@PathVariable How how) {
                throw switch (how) {
                    case NOT_FOUND -> new NotFound("site", "X99001");
                    case FORBIDDEN -> new Forbidden("Only an editor of it may change an improvement.");
                    case CONFLICT -> new Conflict("An adoption at <b>Committed</b> cannot move to Live");
                    case REFUSAL -> new Refusal("date", "Enter a date that is not in the future");
                    case UNFORESEEN -> new IllegalStateException("the password is swordfish");
                };
            }

            @PostMapping("/failing/form")
            String form() {
                return "sent";
            }
        }

        enum How {
            NOT_FOUND,
            FORBIDDEN,
            CONFLICT,
            REFUSAL,
            UNFORESEEN
        }
    }
}
