package org.groundswell.app.picture.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;

import java.time.Duration;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves pictures under the hash of their bytes, so that a browser need never ask for one twice. */
@Controller
class PictureController {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @Bean
    static RouteRules pictureRouteRules() {
        return RouteRules.of(get("/pictures/{hash:[0-9a-f]{64}}", PUBLIC));
    }

    @GetMapping("/pictures/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(@PathVariable String hash) {
        var rendition = pictures.served(hash).orElseThrow(() -> new NotFound("picture", hash));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(rendition.mediaType()))
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
                .eTag(hash)
                .header("Content-Disposition", "inline")
                .body(rendition.bytes());
    }
}
