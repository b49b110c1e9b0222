package org.groundswell.app.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page about a problem that arose before or after any controller: in a filter, or while a page was drawn. */
@Controller
class ErrorPages implements ErrorController {

    private final ProblemAnswers answers;
    private final long largestUpload;

    ErrorPages(ProblemAnswers answers, MultipartProperties upload) {
        this.answers = answers;
        this.largestUpload = upload.getMaxRequestSize().toBytes();
    }

    @RequestMapping(path = "/error", produces = MediaType.ALL_VALUE)
    ModelAndView error(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
        return answers.answer(request, path, cause, about(request));
    }

    private Function<String, ProblemPage> about(HttpServletRequest request) {
        var status = status(request);
        // The token of a form is inside its body, so one that is too large to be read is refused as having none.
        if (status == HttpStatus.FORBIDDEN && request.getContentLengthLong() > largestUpload) {
            return reference -> ProblemPage.of(HttpStatus.CONTENT_TOO_LARGE, "", reference);
        }
        return reference -> ProblemPage.of(status, words(request, status), reference);
    }

    /** What the filter that refused said of it. Of any other fault the message is for the log only. */
    private static String words(HttpServletRequest request, HttpStatus status) {
        var said = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        return status == HttpStatus.FORBIDDEN && said instanceof String words && !words.equals(status.getReasonPhrase())
                ? words
                : "";
    }

    /** Somebody who asks for this address without an error gets what any unknown address gets. */
    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            var status = HttpStatus.resolve(code);
            return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        }
        return HttpStatus.NOT_FOUND;
    }
}
