package org.groundswell.app.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.groundswell.app.ui.Frame;
import org.groundswell.app.ui.Frames;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Writes a problem down once, under a reference, and makes the page about it. */
@Component
class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** Letters and digits that are not mistaken for one another when read over the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final ObjectProvider<Frames> frames;

    ProblemAnswers(ObjectProvider<Frames> frames) {
        this.frames = frames;
    }

    /**
     * The page about a problem.
     *
     * @param path  the path that was asked for; its query is left out because people type into it
     * @param cause goes to the log, with its trace if the fault is ours, and never onto the page; null if unknown
     */
    ModelAndView answer(
            HttpServletRequest request, String path, @Nullable Throwable cause, Function<String, ProblemPage> about) {
        var reference = reference();
        var page = about.apply(reference);
        if (page.status().is5xxServerError()) {
            LOG.error(
                    "{} {} {} {}", reference, page.status().value(), request.getMethod(), withoutSecrets(path), cause);
        } else {
            var why = cause == null ? "" : cause.getClass().getSimpleName();
            LOG.info(
                    "{} {} {} {} {}", reference, page.status().value(), request.getMethod(), withoutSecrets(path), why);
        }
        return new ModelAndView("ui/problem", Map.of("page", page, "frame", frame(request)), page.status());
    }

    /** Links that open something by themselves end in a long secret, which is not for the log. */
    private static String withoutSecrets(String path) {
        return path.replaceAll("[A-Za-z0-9_-]{40,}", "…");
    }

    /** Without the person's name if it cannot be had: what went wrong may be the very thing that tells it. */
    private Frame frame(HttpServletRequest request) {
        var known = frames.getIfAvailable();
        if (known != null) {
            try {
                return known.of(request);
            } catch (RuntimeException e) {
                LOG.warn("No frame for a page about a problem: {}", e.toString());
            }
        }
        return new Frame(null, List.of(), "", request.getRequestURI(), null, false);
    }

    private String reference() {
        var reference = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.insert(LENGTH / 2, '-').toString();
    }
}
