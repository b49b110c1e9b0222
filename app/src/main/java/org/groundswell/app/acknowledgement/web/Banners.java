package org.groundswell.app.acknowledgement.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.groundswell.app.acknowledgement.Acknowledgements;
import org.groundswell.app.acknowledgement.Asked;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.task.MyWork;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Open notices at the top of a programme's cockpit, of an adoption and, for its lead, of a site and of "My work". */
@Configuration(proxyBeanMethods = false)
class Banners {

    private static final int FIRST = 1;

    /** Draws the banners of one page. */
    private record Drawn<S>(PartDrawing drawing, BiFunction<S, Optional<Member>, List<Banner>> finder)
            implements PageParts<S, Member> {

        @Override
        public int order() {
            return FIRST;
        }

        @Override
        public List<Part> of(S subject, Optional<Member> reader) {
            var banners = finder.apply(subject, reader);
            return banners.isEmpty()
                    ? List.of()
                    : List.of(drawing.part(
                                    "notices",
                                    Banner.heading(banners),
                                    "acknowledgement/banners",
                                    Map.of("banners", banners))
                            .atTheTop());
        }
    }

    @Bean
    PageParts<ProgrammeInFull, Member> noticesOfProgrammes(
            Notices notices, Improvements improvements, PartDrawing drawing) {
        return new Drawn<>(drawing, (programme, _) -> {
            var improvement = programme.improvement().id();
            var open = notices.all(improvement).stream().filter(Notice::isOpen).toList();
            if (open.isEmpty()) {
                return List.of();
            }
            var versions = improvements.versions(improvement);
            return open.stream()
                    .map(notice -> Banner.of(
                            notice, ", " + NoticeWords.about(notice, versions), "See which sites have acknowledged it"))
                    .toList();
        });
    }

    @Bean
    PageParts<AdoptionInFull, Member> noticesOfAdoptions(
            Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn<>(drawing, (adoption, _) -> banners(notices, acknowledgements.of(adoption.id())));
    }

    @Bean
    PageParts<Entry, Member> noticesOfSites(Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn<>(
                drawing,
                (site, reader) -> reader.filter(
                                        who -> who.is(Role.SITE_LEAD, site.id().value()))
                                .isEmpty()
                        ? List.of()
                        : banners(
                                notices, acknowledgements.outstanding(site.id().value())));
    }

    /** What the sites that the reader leads still have to acknowledge. */
    @Bean
    PageParts<MyWork, Member> noticesOfOnesWork(
            Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn<>(drawing, (work, _) -> {
            var asked = acknowledgements.outstanding(work.member());
            var found =
                    notices.byId(asked.stream().map(Asked::notice).distinct().toList());
            return asked.stream()
                    .map(each -> Banner.of(
                            Objects.requireNonNull(found.get(each.notice())),
                            ", " + each.siteName(),
                            "Read it and acknowledge it"))
                    .toList();
        });
    }

    private static List<Banner> banners(Notices notices, Collection<Asked> asked) {
        var found = notices.byId(asked.stream().map(Asked::notice).toList());
        return asked.stream()
                .map(each -> banner(Objects.requireNonNull(found.get(each.notice())), each))
                .toList();
    }

    private static Banner banner(Notice notice, Asked asked) {
        return Banner.of(
                notice,
                "",
                asked.isOutstanding() ? "Read it and acknowledge it" : "Acknowledged by " + asked.givenBy());
    }
}
