package org.groundswell.app.acknowledgement;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When reminders are written: every hour, by whichever node comes first. */
@Component
@ConditionalOnWebApplication
class ReminderTimer {

    private final Reminders reminders;

    ReminderTimer(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void remind() {
        reminders.sendDue();
    }
}
