package org.groundswell.app.lint.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was found, on the cockpit of a programme and the page of an improvement, for those who may read it. */
@Configuration(proxyBeanMethods = false)
class FindingsParts {

    private static final int ORDER = 40;

    /** @param found what was found in it; empty if it is not for this person */
    private record Findings<S>(
            String heading, BiFunction<S, Member, Optional<Linted>> found, Guide guide, PartDrawing drawing)
            implements PageParts<S, Member> {

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(S subject, Optional<Member> reader) {
            return reader
                    .flatMap(member -> found.apply(subject, member))
                    .map(linted -> drawing.part(
                            "findings", heading, "lint/part", Map.of("page", FindingsPage.of(linted, guide, false))))
                    .stream()
                    .toList();
        }
    }

    @Bean
    PageParts<ProgrammeInFull, Member> findingsInPlans(Linter linter, Guide guide, PartDrawing drawing) {
        return new Findings<>(
                "What the plan may lack",
                (plan, member) -> linter.mayRead(plan.programme(), member)
                        ? Optional.of(linter.check(plan.programme(), plan.aims(), member))
                        : Optional.empty(),
                guide,
                drawing);
    }

    @Bean
    PageParts<ImprovementInFull, Member> findingsInDescriptions(Linter linter, Guide guide, PartDrawing drawing) {
        return new Findings<>(
                "What the description may lack",
                (description, member) -> linter.mayRead(description.improvement(), member)
                        ? Optional.of(linter.check(description, member))
                        : Optional.empty(),
                guide,
                drawing);
    }
}
