package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.programme.ProgrammeInFull;
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
    private interface Drawn<S> {

        List<Part> of(S subject, Optional<Member> reader);
    }

    private record Parts<S>(int order, Drawn<S> drawn) implements PageParts<S, Member> {

        @Override
        public List<Part> of(S subject, Optional<Member> reader) {
            return drawn.of(subject, reader);
        }
    }

    @Bean
    PageParts<ImprovementInFull, Member> requirementParts(SiteRequirements requirements, PartDrawing drawing) {
        return new Parts<>(ORDER, (subject, reader) -> {
            var id = subject.id();
            boolean editor =
                    reader.filter(member -> member.is(Role.EDITOR, id.value())).isPresent();
            var version = subject.current();
            if (version.isEmpty() && !editor) {
                return List.of();
            }
            var required = version.map(current -> requirements.of(id, current.number()))
                    .filter(stated -> stated.any());
            if (required.isEmpty() && !editor) {
                return List.of();
            }
            return requirements
                    .findInstrument()
                    .map(instrument -> RequirementsPart.of(subject.improvement(), required, instrument, editor))
                    .map(part -> List.of(drawing.part(
                            "site-requirements",
                            "What it needs of a site",
                            "fit/requirementsPart",
                            Map.of("part", part))))
                    .orElse(List.of());
        });
    }

    @Bean
    PageParts<ProgrammeInFull, Member> programmeFitParts(
            SustainabilityChecks checks, Programmes programmes, PartDrawing drawing) {
        return new Parts<>(ORDER, (subject, reader) -> {
            var programme = subject.programme();
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
    PageParts<AdoptionInFull, Member> adoptionFitParts(
            Fits fits, SiteRequirements requirements, SustainabilityChecks checks, PartDrawing drawing) {
        return new Parts<>(
                ORDER,
                (subject, reader) -> reader.filter(
                                _ -> requirements.findInstrument().isPresent())
                        .map(member -> {
                            var fit = fits.of(subject, member);
                            var part = AdoptionPart.of(
                                    fit, checks.of(subject.adoption()), Adoptions.mayMove(fit.adoption(), member));
                            return List.of(drawing.part(
                                    "site-fit",
                                    "Is the site ready, and will it last?",
                                    "fit/adoptionPart",
                                    Map.of("part", part)));
                        })
                        .orElse(List.of()));
    }
}
