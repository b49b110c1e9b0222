package org.groundswell.app.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller or what it calls throws into the page about it. */
@ControllerAdvice
class Problems {

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    @Nullable
    ModelAndView answer(Exception problem, HttpServletRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(problem)) {
            // Nobody is there any more to read an answer, and nothing is wrong with us.
            return null;
        }
        return switch (problem) {
            case NotFound e -> answer(HttpStatus.NOT_FOUND, "", e, request);
            case Forbidden e -> answer(HttpStatus.FORBIDDEN, words(e), e, request);
            case Conflict e -> answer(HttpStatus.CONFLICT, words(e), e, request);
            case Refusal e -> answer(HttpStatus.UNPROCESSABLE_CONTENT, words(e), e, request);
            case MaxUploadSizeExceededException e -> answer(HttpStatus.CONTENT_TOO_LARGE, "", e, request);
            case MethodArgumentTypeMismatchException e -> answer(mismatch(e), "", e, request);
            // Who is not signed in, or may not, is the business of the filter that guards the routes.
            case AccessDeniedException e -> throw e;
            case AuthenticationException e -> throw e;
            case ErrorResponse e -> answer(status(e), "", problem, request);
            default -> answer(HttpStatus.INTERNAL_SERVER_ERROR, "", problem, request);
        };
    }

    private ModelAndView answer(HttpStatus status, String message, Exception cause, HttpServletRequest request) {
        return answers.answer(
                request, request.getRequestURI(), cause, reference -> ProblemPage.of(status, message, reference));
    }

    /** A path that cannot be an id leads nowhere; a parameter that cannot be read was sent wrongly. */
    private static HttpStatus mismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    private static HttpStatus status(ErrorResponse response) {
        var status = HttpStatus.resolve(response.getStatusCode().value());
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String words(Exception problem) {
        return problem.getMessage() == null ? "" : problem.getMessage();
    }
}
