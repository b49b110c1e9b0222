package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.PastResult;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.assessment.Rights;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.InstrumentId;
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
    PageParts<ImprovementInFull, Member> assessmentsOfImprovements(
            Assessments assessments, Results results, Instruments instruments, PartDrawing drawing) {
        return new Parts<>(assessments, results, instruments, drawing) {
            @Override
            Assessed about(ImprovementInFull improvement) {
                return new Assessed.OfImprovement(improvement.id());
            }

            @Override
            String address(ImprovementInFull improvement) {
                return "improvement=" + improvement.improvement().code().value();
            }
        };
    }

    @Bean
    PageParts<AdoptionInFull, Member> assessmentsOfAdoptions(
            Assessments assessments, Results results, Instruments instruments, PartDrawing drawing) {
        return new Parts<>(assessments, results, instruments, drawing) {
            @Override
            Assessed about(AdoptionInFull adoption) {
                return new Assessed.OfAdoption(
                        adoption.id(),
                        adoption.programme().id(),
                        adoption.site().id());
            }

            @Override
            String address(AdoptionInFull adoption) {
                return "adoption=" + adoption.id().value();
            }
        };
    }

    private abstract static class Parts<S> implements PageParts<S, Member> {

        private static final int ORDER = 10;

        private final Assessments assessments;
        private final Results results;
        private final Instruments instruments;
        private final PartDrawing drawing;

        Parts(Assessments assessments, Results results, Instruments instruments, PartDrawing drawing) {
            this.assessments = assessments;
            this.results = results;
            this.instruments = instruments;
            this.drawing = drawing;
        }

        abstract Assessed about(S subject);

        /** What a new assessment is about, as its address says it. */
        abstract String address(S subject);

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(S subject, Optional<Member> reader) {
            var about = about(subject);
            var all = assessments.about(about.value(), reader);
            var open = reader.filter(member -> Rights.runs(about, member))
                    .map(_ -> "/assessments/new?" + address(subject))
                    .orElse("");
            if (all.isEmpty() && open.isEmpty()) {
                return List.of();
            }
            var used = instruments.byId(
                    all.stream().map(Assessment::instrument).distinct().toList());
            var page = PartPage.of(all, told(past(about.value(), all), used), latest(all, used), open);
            return List.of(drawing.part("assessments", "Assessments", "assessment/part", Map.of("page", page)));
        }

        private List<PastResult> past(UUID id, List<Assessment> all) {
            var shown = all.stream()
                    .filter(Assessment::finished)
                    .map(Assessment::id)
                    .toList();
            if (shown.isEmpty()) {
                return List.of();
            }
            return assessments.results(id).stream()
                    .filter(result -> shown.contains(result.assessment()))
                    .toList();
        }

        /** What each came to, in a few words and a colour; absent where nothing but its profile says so. */
        private Map<AssessmentId, Told> told(List<PastResult> past, Map<InstrumentId, Instrument> used) {
            var told = new HashMap<AssessmentId, Told>();
            for (var each : past) {
                var instrument = Objects.requireNonNull(used.get(each.instrument()));
                var result = each.result();
                if (result != null) {
                    told.put(
                            each.assessment(),
                            new Told(
                                    Words.of(result, instrument.scoring()),
                                    Words.colour(result, instrument.scoring())));
                } else if (instrument.scoring() instanceof Scoring.Categories) {
                    told.put(each.assessment(), new Told(Kinds.words(each, instrument), "blue"));
                }
            }
            return told;
        }

        /** The profile of the latest that is finished and whose instrument has amounts. */
        private String[] latest(List<Assessment> all, Map<InstrumentId, Instrument> used) {
            return all.stream()
                    .filter(Assessment::finished)
                    .filter(each -> !(Objects.requireNonNull(used.get(each.instrument()))
                                    .scoring()
                            instanceof Scoring.Categories))
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
