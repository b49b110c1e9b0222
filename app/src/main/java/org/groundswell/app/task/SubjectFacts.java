package org.groundswell.app.task;

import java.util.Set;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;

/**
 * What a task needs to know of the thing it is about.
 *
 * @param subject   which thing
 * @param name      what people call it: "ED Safety Checklist", "FeNO testing at Northgate Surgery"
 * @param href      its page
 * @param mayChange any of these roles, each for its scope, lets somebody add and change its tasks
 * @param mayRead   any of these lets somebody read them, besides those who may change them
 */
public record SubjectFacts(
        TaskSubject subject, String name, String href, Set<Membership> mayChange, Set<Membership> mayRead) {

    public SubjectFacts {
        mayChange = Set.copyOf(mayChange);
        mayRead = Set.copyOf(mayRead);
    }

    boolean isChangedBy(Member member) {
        return member.isAdministrator() || mayChange.stream().anyMatch(member.memberships()::contains);
    }

    boolean isReadBy(Member member) {
        return isChangedBy(member) || mayRead.stream().anyMatch(member.memberships()::contains);
    }
}
