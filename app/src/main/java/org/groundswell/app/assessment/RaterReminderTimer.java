package org.groundswell.app.assessment;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half hour for raters to remind, on every node; the database sees to it that each letter goes once. */
@Component
@ConditionalOnWebApplication
class RaterReminderTimer {

    private final RaterReminders reminders;

    RaterReminderTimer(RaterReminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 3, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void remind() {
        reminders.remind();
    }
}
