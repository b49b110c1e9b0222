package org.groundswell.app.fit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What improvements require of the sites that take them up. */
@Service
@Transactional
public class SiteRequirements {

    private final RequirementStore store;
    private final Improvements improvements;
    private final Instruments instruments;
    private final AuditLog audit;
    private final InstantSource clock;

    SiteRequirements(
            RequirementStore store,
            Improvements improvements,
            Instruments instruments,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    /** The instrument whose domains are the dimensions: the current one for site readiness. */
    @Transactional(readOnly = true)
    public Instrument instrument() {
        return instruments.current(Instrument.SITE_READINESS);
    }

    /** The same; empty if no version of it is published. */
    @Transactional(readOnly = true)
    public Optional<Instrument> findInstrument() {
        return instruments.findCurrent(Instrument.SITE_READINESS);
    }

    /** The version whose requirements are stated next: the one being written, or the current one. */
    @Transactional(readOnly = true)
    public Version versionToState(Improvement improvement) {
        return improvements
                .draftVersion(improvement.id())
                .or(() -> improvements.currentVersion(improvement.id()))
                .orElseThrow(() -> new NotFound("version of", improvement.code().value()));
    }

    /** What holds for a version; a version that states nothing keeps what the one before it stated. */
    @Transactional(readOnly = true)
    public Requirements of(ImprovementId improvement, int version) {
        return store.find(improvement, version).orElseGet(() -> Requirements.none(improvement, version));
    }

    /**
     * States what a version requires. Everything said before stays readable.
     *
     * @param seen how often they had been saved for this version when the form was opened
     * @throws Refusal  if a dimension is not one of the instrument's, or a level is not from 0 to 5
     * @throws Conflict if somebody else saved them in the meantime
     */
    public void state(
            Improvement improvement, int version, int seen, Map<String, Requirement> requirements, Member by) {
        by.mustBe(
                Role.EDITOR,
                improvement.id().value(),
                "Only an editor of this improvement may state what it requires of a site.");
        var instrument = instrument();
        check(requirements, instrument);
        var now = clock.instant();
        boolean first = of(improvement.id(), version).editionOfVersion() == seen;
        if (!first || !store.add(improvement.id(), version, seen + 1, instrument.id(), requirements, by.id(), now)) {
            throw new Conflict("Someone else stated these requirements in the meantime. "
                    + "Go back to keep what you chose, look at them as they are now, and save again.");
        }
        audit.add(
                by.id().value(),
                "fit.requirements-stated",
                "improvement " + improvement.id().value(),
                "Version %d: %s".formatted(version, inWords(requirements, instrument)),
                now);
    }

    private static void check(Map<String, Requirement> requirements, Instrument instrument) {
        var reasons = new ArrayList<Refusal.Reason>();
        requirements.forEach((code, requirement) -> {
            if (instrument.domain(code).isEmpty()) {
                reasons.add(new Refusal.Reason("", "\"%s\" is not a dimension of site readiness".formatted(code)));
            } else if (requirement.level() < 0 || requirement.level() > Requirement.TOP) {
                reasons.add(new Refusal.Reason("level-" + code, "Select a level from 0 to " + Requirement.TOP));
            } else if (requirement.critical() && requirement.level() < SiteFits.BLOCKING_GAP) {
                reasons.add(new Refusal.Reason(
                        "level-" + code,
                        "Select level %d or more, or do not call it critical: a site can not fall short by %d otherwise"
                                .formatted(SiteFits.BLOCKING_GAP, SiteFits.BLOCKING_GAP)));
            }
        });
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private static String inWords(Map<String, Requirement> requirements, Instrument instrument) {
        List<String> words = instrument.domains().stream()
                .map(Domain::code)
                .filter(requirements::containsKey)
                .map(code -> {
                    var requirement = requirements.getOrDefault(code, Requirement.NONE);
                    return code + " " + requirement.level() + (requirement.critical() ? " critical" : "");
                })
                .toList();
        return String.join(", ", words);
    }
}
