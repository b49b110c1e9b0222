package org.groundswell.app.signin.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives controllers the person who asks: as {@code Member} where one must be signed in, as {@code Optional<Member>} on
 * pages that anybody may read.
 */
@Configuration(proxyBeanMethods = false)
class MemberArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || isOptional(parameter);
    }

    /** @throws AuthenticationCredentialsNotFoundException if a member is needed and nobody is signed in */
    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var member = current();
        if (isOptional(parameter)) {
            return member;
        }
        return member.orElseThrow(() -> new AuthenticationCredentialsNotFoundException(
                "A route that needs a member must not be public: " + parameter.getExecutable()));
    }

    static Optional<Member> current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.member())
                : Optional.empty();
    }

    private static boolean isOptional(MethodParameter parameter) {
        return parameter.getParameterType() == Optional.class
                && ResolvableType.forMethodParameter(parameter).getGeneric(0).resolve() == Member.class;
    }
}
