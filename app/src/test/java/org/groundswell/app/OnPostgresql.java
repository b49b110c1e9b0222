package org.groundswell.app;

import java.util.concurrent.atomic.AtomicBoolean;
import org.groundswell.app.database.InstalledPostgres;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The build runs the tests of stores a second time with {@code groundswell.test.postgresql} set to a version of the
 * system; this skips them, saying so, where that version is not installed.
 */
class OnPostgresql implements ExecutionCondition {

    private static final AtomicBoolean SAID = new AtomicBoolean();

    /** The version asked for; 0 for our own. */
    static int asked() {
        return Integer.getInteger("groundswell.test.postgresql", 0);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (asked() == 0 || InstalledPostgres.find(asked()).isPresent()) {
            return ConditionEvaluationResult.enabled("there is such a PostgreSQL");
        }
        var reason = "PostgreSQL " + asked() + " is not installed: its tests of stores are skipped";
        if (SAID.compareAndSet(false, true)) {
            System.out.println(reason); // Maven prints no reasons
        }
        return ConditionEvaluationResult.disabled(reason);
    }
}
