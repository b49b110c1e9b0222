package org.groundswell.app.mail;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When mail is sent: every few seconds, by every node that serves pages. A command of the command line sends none. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
class MailTimer {

    private final Sender sender;

    MailTimer(Sender sender) {
        this.sender = sender;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void send() {
        sender.sendDue();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        sender.forgetOld();
    }
}
