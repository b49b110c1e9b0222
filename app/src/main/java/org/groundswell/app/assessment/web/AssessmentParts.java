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
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Scoring;
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
            Assessments assessments,
            Results results,
            Instruments instruments,
            Improvements improvements,
            PartDrawing drawing) {
        return new Parts(PageParts.On.IMPROVEMENT, assessments, results, instruments, drawing) {
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
    PageParts<Member> assessmentsOfAdoptions(
            Assessments assessments, Results results, Instruments instruments, PartDrawing drawing) {
        return new Parts(PageParts.On.ADOPTION, assessments, results, instruments, drawing) {
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
        private final Instruments instruments;
        private final PartDrawing drawing;

        Parts(On on, Assessments assessments, Results results, Instruments instruments, PartDrawing drawing) {
            this.on = on;
            this.assessments = assessments;
            this.results = results;
            this.instruments = instruments;
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
            var page = PartPage.of(all, told(past(id, all)), latest(all), open);
            return List.of(drawing.part("assessments", "Assessments", "assessment/part", Map.of("page", page)));
        }

        private List<PastResult> past(UUID id, List<Assessment> all) {
            if (all.isEmpty()) {
                return List.of();
            }
            var shown = all.stream().map(Assessment::id).toList();
            return assessments.results(id).stream()
                    .filter(result -> shown.contains(result.assessment()))
                    .toList();
        }

        /** What each came to, in a few words and a colour; absent where nothing but its profile says so. */
        private Map<AssessmentId, Told> told(List<PastResult> past) {
            var told = new HashMap<AssessmentId, Told>();
            for (var each : past) {
                var instrument = instruments.get(each.instrument());
                var result = each.result();
                if (result != null) {
                    told.put(each.assessment(), new Told(Words.of(result), Words.colour(result)));
                } else if (instrument.scoring() instanceof Scoring.Categories) {
                    told.put(each.assessment(), new Told(Kinds.words(each, instrument), "blue"));
                }
            }
            return told;
        }

        /** The profile of the latest that is finished and whose instrument has amounts. */
        private String[] latest(List<Assessment> all) {
            return all.stream()
                    .filter(Assessment::finished)
                    .filter(each -> !(instruments.get(each.instrument()).scoring() instanceof Scoring.Categories))
                    .findFirst()
                    .map(results::outcome)
                    .map(outcome -> ResultPage.pictures(outcome.profile()))
                    .orElse(new String[] {"", "", ""});
        }
    }

    record Told(String words, String colour) {}

    /**
     * The part.
     *
     * @param openHref where to begin one; "" if the reader may not
     */
    public record PartPage(List<Line> lines, String label, String wide, String narrow, String openHref) {

        private static final int SHOWN = 5;

        /** One assessment. */
        public record Line(Link link, String state, String result, String colour, String day, boolean synthetic) {}

        static PartPage of(List<Assessment> all, Map<AssessmentId, Told> told, String[] pictures, String openHref) {
            var lines = new ArrayList<Line>();
            for (var assessment : all.stream().limit(SHOWN).toList()) {
                var result = Optional.ofNullable(told.get(assessment.id()));
                lines.add(new Line(
                        new Link(assessment.instrumentTitle(), Head.url(assessment)),
                        assessment.state().label(),
                        result.map(Told::words).orElse(""),
                        result.map(Told::colour).orElse(""),
                        Words.day(assessment.finished() ? assessment.finishedAt() : assessment.openedAt()),
                        assessment.synthetic()));
            }
            return new PartPage(List.copyOf(lines), pictures[0], pictures[1], pictures[2], openHref);
        }
    }
}
