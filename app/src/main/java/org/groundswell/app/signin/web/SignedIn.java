package org.groundswell.app.signin.web;

import java.util.List;
import org.groundswell.app.directory.Member;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What Spring Security knows of a signed-in person during one request. It is never stored. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient Member member;

    public SignedIn(Member member) {
        super(List.of());
        this.member = member;
        setAuthenticated(true);
    }

    public Member member() {
        return member;
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    /** Always "": the password is forgotten as soon as it has been checked. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return member.id().value().toString();
    }
}
