package org.groundswell.app.adoption;

import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adoptions for tests, moved as people move them. */
@Component
public class AdoptionFixtures {

    public static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private final Adoptions adoptions;

    AdoptionFixtures(Adoptions adoptions) {
        this.adoptions = adoptions;
    }

    /** An adoption that has gone through the path up to that stage, a month for each stage from March 2021, a year more for Sustained. */
    public Adoption at(Programme programme, EntryId site, AdoptionStage stage) {
        return at(programme, site, stage, null);
    }

    /** The same in a wave. */
    public Adoption at(Programme programme, EntryId site, AdoptionStage stage, @Nullable WaveId wave) {
        var adoption = adoptions.begin(programme, site, claim(AdoptionStage.IDENTIFIED, DAY), ADMINISTRATOR);
        owned(adoption, programme, wave);
        for (var next : AdoptionStage.PATH.subList(1, AdoptionStage.PATH.size())) {
            if (!stage.reaches(next)) {
                break;
            }
            int months = AdoptionStage.PATH.indexOf(next) + (next == AdoptionStage.SUSTAINED ? 12 : 0);
            moved(adoption.id(), claim(next, DAY.plusMonths(months)));
        }
        return get(adoption.id());
    }

    /** Gives an adoption an owner, the version of its programme, and a wave. */
    public void owned(Adoption adoption, Programme programme, @Nullable WaveId wave) {
        var now = get(adoption.id());
        adoptions.edit(
                now.id(),
                now.editVersion(),
                new AdoptionDetails(wave, programme.version(), "Ward sister", "", now.planned(), null),
                ADMINISTRATOR);
    }

    public Adoption moved(AdoptionId id, StageClaim claim) {
        return adoptions.move(id, get(id).history().events().size(), claim, ADMINISTRATOR);
    }

    public Adoption get(AdoptionId id) {
        return adoptions.get(id, ADMINISTRATOR);
    }

    public static StageClaim claim(AdoptionStage stage, LocalDate date) {
        return StageClaim.of(stage, date, EvidenceTier.SELF_DECLARED);
    }

    public static StageClaim claim(AdoptionStage stage, String date) {
        return claim(stage, LocalDate.parse(date));
    }

    public static List<AdoptionStage> stages(Adoption adoption) {
        return adoption.history().standing().stream().map(Standing::stage).toList();
    }
}
