package org.groundswell.app.sharing.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingRoutes {

    private static final String FILE = "/imports/improvements/{file}";

    @Bean
    RouteRules sharingRules() {
        return RouteRules.of(
                get("/robots.txt", PUBLIC),
                get("/sitemap.xml", PUBLIC),
                get("/programmes/{code}/dates.ics", PUBLIC),
                get("/improvements/{code}/summary", PUBLIC),
                get("/improvements/{code}/summary.pdf", PUBLIC),
                get("/improvements/{code}/pack.zip", PUBLIC),
                get("/improvements/{code}/card.png", PUBLIC),
                get("/feeds/library.atom", PUBLIC),
                get("/library.csv", PUBLIC),
                get("/library.json", PUBLIC),
                get("/imports/improvements", SIGNED_IN),
                post("/imports/improvements", SIGNED_IN),
                get(FILE, SIGNED_IN),
                post(FILE, SIGNED_IN),
                get(FILE + "/review", SIGNED_IN),
                post(FILE + "/apply", SIGNED_IN),
                post(FILE + "/discard", SIGNED_IN));
    }
}
