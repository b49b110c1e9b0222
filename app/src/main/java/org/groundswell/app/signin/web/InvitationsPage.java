package org.groundswell.app.signin.web;

import java.util.List;

/** Invitations nobody has taken up yet. */
public record InvitationsPage(List<Row> rows) {

    /** One of them, ready to print. */
    public record Row(
            String name,
            String email,
            String role,
            String until,
            boolean expired,
            String reissueUrl,
            String withdrawUrl) {}
}
