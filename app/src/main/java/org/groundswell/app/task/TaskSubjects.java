package org.groundswell.app.task;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What tasks of one kind are about. Implemented, as a bean, by the capability that owns improvements, programmes or
 * adoptions; without one there are no tasks of that kind.
 */
public interface TaskSubjects {

    TaskSubject.Kind kind();

    /** Those of the ids that exist, in any order and in a fixed number of queries. */
    List<SubjectFacts> find(Collection<UUID> ids);
}
