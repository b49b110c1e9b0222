package org.groundswell.app.adoption;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.task.SubjectFacts;
import org.groundswell.app.task.WithTasks;

/**
 * An adoption with the site, the programme and the improvement it belongs to.
 *
 * @param versions of the improvement, the latest first
 * @param waves    of the programme
 */
public record AdoptionInFull(
        Adoption adoption,
        Entry site,
        Programme programme,
        Improvement improvement,
        List<VersionLine> versions,
        List<Wave> waves)
        implements WithTasks {

    public AdoptionInFull {
        versions = List.copyOf(versions);
        waves = List.copyOf(waves);
    }

    public AdoptionId id() {
        return adoption.id();
    }

    /** The version the programme asks its sites to take up. */
    public Optional<VersionLine> version() {
        return versions.stream()
                .filter(line -> line.id().equals(programme.version()))
                .findFirst();
    }

    @Override
    public SubjectFacts taskFacts() {
        return AdoptionTaskSubjects.facts(
                id().value(), programme.id().value(), site.id().value(), programme.name() + " at " + site.name());
    }
}
