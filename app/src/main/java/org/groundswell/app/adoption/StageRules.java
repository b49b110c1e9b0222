package org.groundswell.app.adoption;

import java.util.Map;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/**
 * The words for rules that the database repeats, so that whoever loses a race reads the same sentence as whoever is
 * refused beforehand. Keyed by the constraint the database names.
 */
final class StageRules {

    static final String STOP_NOTICE =
            "A stop notice is open for this improvement: no site enters Live, Embedded or Sustained until it is closed";
    static final String DECISION =
            "Beyond the test wave a scale decision to proceed is needed, with its safety, equality and involvement parts";
    static final String OWNER_AND_VERSION =
            "Enter the named owner at the site and the version in use before it goes live";

    private static final Map<String, Refusal.Reason> REASONS = Map.of(
            "no_entry_while_a_stop_notice_is_open", new Refusal.Reason("stage", STOP_NOTICE),
            "beyond_the_test_wave_needs_a_decision", new Refusal.Reason("stage", DECISION),
            "live_needs_version_and_owner", new Refusal.Reason("champion", OWNER_AND_VERSION),
            "not_before_the_site_opened",
                    new Refusal.Reason("date", "Enter a date on or after the day the site opened"),
            "no_date_in_the_future", new Refusal.Reason("date", "Enter a date that is not in the future"));

    private StageRules() {}

    /** What to tell the person whose write the database refused; the exception itself when it is none of these rules. */
    static RuntimeException inWords(DataAccessException refused) {
        var constraint = constraint(refused);
        if (constraint == null) {
            return refused;
        }
        var reason = REASONS.get(constraint);
        if (reason != null) {
            return new Refusal(reason.field(), reason.message());
        }
        return switch (constraint) {
            case "one_open_adoption_per_site_and_programme" ->
                new Conflict("This site has an open adoption in this programme already.");
            case "stage_event_pkey", "stage_moved_meanwhile", "stage_event_adoption_id_corrects_key" ->
                new Conflict("Someone else changed this adoption a moment ago. Look at it again before you go on.");
            default -> refused;
        };
    }

    private static @Nullable String constraint(DataAccessException refused) {
        return NestedExceptionUtils.getMostSpecificCause(refused) instanceof PSQLException cause
                        && cause.getServerErrorMessage() != null
                ? cause.getServerErrorMessage().getConstraint()
                : null;
    }
}
