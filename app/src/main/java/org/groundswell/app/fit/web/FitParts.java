package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What fit adds to the pages of improvements, programmes and adoptions. */
@Configuration(proxyBeanMethods = false)
class FitParts {

    private static final int ORDER = 50;

    /** Draws one part for a thing and its reader; empty where there is nothing to say to them. */
    private interface Drawn {

        List<Part> of(UUID id, Optional<Member> reader);
    }

    private record Parts(On on, int order, Drawn drawn) implements PageParts<Member> {

        @Override
        public List<Part> of(UUID id, Optional<Member> reader) {
            return drawn.of(id, reader);
        }
    }

    @Bean
    PageParts<Member> requirementParts(SiteRequirements requirements, Improvements improvements, PartDrawing drawing) {
        return new Parts(PageParts.On.IMPROVEMENT, ORDER, (id, reader) -> {
            var improvement = improvements.get(new ImprovementId(id));
            boolean editor = reader.filter(member -> member.is(Role.EDITOR, id)).isPresent();
            var version = improvements.currentVersion(improvement.id());
            if (version.isEmpty() && !editor) {
                return List.of();
            }
            var required = version.map(current -> requirements.of(improvement.id(), current.number()))
                    .filter(stated -> stated.any());
            if (required.isEmpty() && !editor) {
                return List.of();
            }
            return requirements
                    .findInstrument()
                    .map(instrument -> RequirementsPart.of(improvement, required, instrument, editor))
                    .map(part -> List.of(drawing.part(
                            "site-requirements",
                            "What it needs of a site",
                            "fit/requirementsPart",
                            Map.of("part", part))))
                    .orElse(List.of());
        });
    }

    @Bean
    PageParts<Member> programmeFitParts(SustainabilityChecks checks, Programmes programmes, PartDrawing drawing) {
        return new Parts(PageParts.On.PROGRAMME, ORDER, (id, reader) -> {
            var programme = programmes.find(new ProgrammeId(id)).orElseThrow();
            return reader.filter(member -> programmes.mayRead(programme, member))
                    .map(member -> List.of(drawing.part(
                            "site-fit",
                            "Are sites ready, and will it last?",
                            "fit/programmePart",
                            Map.of("part", ProgrammePart.of(programme, checks.standing(programme, member))))))
                    .orElse(List.of());
        });
    }

    @Bean
    PageParts<Member> adoptionFitParts(
            Fits fits, SiteRequirements requirements, SustainabilityChecks checks, PartDrawing drawing) {
        return new Parts(
                PageParts.On.ADOPTION,
                ORDER,
                (id, reader) -> reader.filter(_ -> requirements.findInstrument().isPresent())
                        .map(member -> {
                            var adoption = new AdoptionId(id);
                            var fit = fits.of(adoption, member);
                            var part = AdoptionPart.of(
                                    fit, checks.of(adoption, member), Adoptions.mayMove(fit.adoption(), member));
                            return List.of(drawing.part(
                                    "site-fit",
                                    "Is the site ready, and will it last?",
                                    "fit/adoptionPart",
                                    Map.of("part", part)));
                        })
                        .orElse(List.of()));
    }
}
