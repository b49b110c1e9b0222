package org.groundswell.app.task;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half hour for reminders whose time has come, on every node; the database sees to it that each goes once. */
@Component
@ConditionalOnWebApplication
class ReminderTimer {

    private final Reminders reminders;

    ReminderTimer(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void remind() {
        reminders.remind();
    }
}
