package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.PastResult;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What assessments add to the pages of improvements and adoptions. */
@Configuration(proxyBeanMethods = false)
public class AssessmentParts {

    @Bean
    PageParts<Member> assessmentsOfImprovements(
            Assessments assessments, Results results, Improvements improvements, PartDrawing drawing) {
        return new Parts(PageParts.On.IMPROVEMENT, assessments, results, drawing) {
            @Override
            String openHref(UUID id, Member member) {
                return member.is(Role.EDITOR, id)
                        ? "/assessments/new?improvement="
                                + improvements.get(new ImprovementId(id)).code().value()
                        : "";
            }
        };
    }

    @Bean
    PageParts<Member> assessmentsOfAdoptions(Assessments assessments, Results results, PartDrawing drawing) {
        return new Parts(PageParts.On.ADOPTION, assessments, results, drawing) {
            @Override
            String openHref(UUID id, Member member) {
                return assessments.mayOpen(new AdoptionId(id), member) ? "/assessments/new?adoption=" + id : "";
            }
        };
    }

    private abstract static class Parts implements PageParts<Member> {

        private static final int ORDER = 10;

        private final On on;
        private final Assessments assessments;
        private final Results results;
        private final PartDrawing drawing;

        Parts(On on, Assessments assessments, Results results, PartDrawing drawing) {
            this.on = on;
            this.assessments = assessments;
            this.results = results;
            this.drawing = drawing;
        }

        /** Where this person begins an assessment; "" if they may not. */
        abstract String openHref(UUID id, Member member);

        @Override
        public On on() {
            return on;
        }

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(UUID id, Optional<Member> reader) {
            var all = assessments.about(id, reader);
            var open = reader.map(member -> openHref(id, member)).orElse("");
            if (all.isEmpty() && open.isEmpty()) {
                return List.of();
            }
            var page = PartPage.of(all, past(id, all), latest(all), open);
            return List.of(drawing.part("assessments", "Assessments", "assessment/part", Map.of("page", page)));
        }

        private List<PastResult> past(UUID id, List<Assessment> all) {
            var shown = all.stream().map(Assessment::id).toList();
            return assessments.results(id).stream()
                    .filter(result -> shown.contains(result.assessment()))
                    .toList();
        }

        /** The profile of the latest that is finished and has one. */
        private String[] latest(List<Assessment> all) {
            return all.stream()
                    .filter(Assessment::finished)
                    .findFirst()
                    .map(results::outcome)
                    .map(outcome -> ResultPage.pictures(outcome.profile()))
                    .orElse(new String[] {"", "", ""});
        }
    }

    /**
     * The part.
     *
     * @param openHref where to begin one; "" if the reader may not
     */
    public record PartPage(List<Line> lines, String label, String wide, String narrow, String openHref) {

        private static final int SHOWN = 5;

        /** One assessment. */
        public record Line(Link link, String state, String result, String colour, String day, boolean synthetic) {}

        static PartPage of(List<Assessment> all, List<PastResult> past, String[] pictures, String openHref) {
            var byId = new HashMap<AssessmentId, PastResult>();
            past.forEach(result -> byId.put(result.assessment(), result));
            var lines = new ArrayList<Line>();
            for (var assessment : all.stream().limit(SHOWN).toList()) {
                var result = Optional.ofNullable(byId.get(assessment.id())).map(PastResult::result);
                lines.add(new Line(
                        new Link(assessment.instrumentTitle(), Head.url(assessment)),
                        assessment.state().label(),
                        result.map(Words::of).orElse(""),
                        result.map(Words::colour).orElse(""),
                        Words.day(assessment.finished() ? assessment.finishedAt() : assessment.openedAt()),
                        assessment.synthetic()));
            }
            return new PartPage(List.copyOf(lines), pictures[0], pictures[1], pictures[2], openHref);
        }
    }
}
