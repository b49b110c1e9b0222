/**
 * What people have set out to do: tasks about an improvement, a programme or an adoption, each with an owner and a date,
 * and the reminders of them. What a task is about belongs to capabilities above; they say through
 * {@link org.groundswell.app.task.TaskSubjects} what it is called and who may act on it.
 */
@ApplicationModule(allowedDependencies = {"signin", "mail", "directory", "audit", "problem", "ui"})
@NullMarked
package org.groundswell.app.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
