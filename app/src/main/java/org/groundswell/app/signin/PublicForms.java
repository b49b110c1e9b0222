package org.groundswell.app.signin;

import java.time.Duration;
import java.time.InstantSource;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Component;

/**
 * How often something may be sent without an account from one network address: twenty at once, then one every five
 * minutes, over all public forms and all nodes together. What is refused for another reason costs nothing, because the
 * charge is part of the same transaction.
 */
@Component
public class PublicForms {

    private static final AttemptLimits.Limit PER_ADDRESS =
            new AttemptLimits.Limit("public form", 20, Duration.ofMinutes(5));

    private final AttemptLimits limits;
    private final InstantSource clock;

    PublicForms(AttemptLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes one from what this address may send.
     *
     * @param address of the network the request came from
     * @throws Refusal of the form as a whole if nothing is left
     */
    public void charge(String address) {
        var wait = limits.charge(PER_ADDRESS, AttemptLimits.network(address), clock.instant());
        if (wait.isPresent()) {
            throw new Refusal(
                    "",
                    "Much has been sent from your network. Wait %d minutes and send this again, or sign in"
                            .formatted(Math.max(1, wait.get().toMinutes())));
        }
    }
}
