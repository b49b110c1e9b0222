package org.groundswell.app.acknowledgement.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.acknowledgement.Acknowledgements;
import org.groundswell.app.acknowledgement.Asked;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
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
    private record Drawn(PageParts.On on, PartDrawing drawing, Finder finder) implements PageParts<Member> {

        @Override
        public int order() {
            return FIRST;
        }

        @Override
        public List<Part> of(UUID id, Optional<Member> reader) {
            var banners = finder.of(id, reader);
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

    /** Finds the banners of one page. */
    private interface Finder {
        List<Banner> of(UUID id, Optional<Member> reader);
    }

    @Bean
    PageParts<Member> noticesOfProgrammes(
            Notices notices, Programmes programmes, Improvements improvements, PartDrawing drawing) {
        return new Drawn(PageParts.On.PROGRAMME, drawing, (id, _) -> {
            var improvement = programmes.find(new ProgrammeId(id)).orElseThrow().improvement();
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
    PageParts<Member> noticesOfAdoptions(Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn(
                PageParts.On.ADOPTION, drawing, (id, _) -> banners(notices, acknowledgements.of(new AdoptionId(id))));
    }

    @Bean
    PageParts<Member> noticesOfSites(Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn(
                PageParts.On.SITE,
                drawing,
                (id, reader) -> reader.filter(who -> who.is(Role.SITE_LEAD, id)).isEmpty()
                        ? List.of()
                        : banners(notices, acknowledgements.outstanding(id)));
    }

    /** What the sites that the reader leads still have to acknowledge. */
    @Bean
    PageParts<Member> noticesOfOnesWork(Acknowledgements acknowledgements, Notices notices, PartDrawing drawing) {
        return new Drawn(PageParts.On.WORK, drawing, (_, reader) -> {
            var asked = acknowledgements.outstanding(reader.orElseThrow());
            var read = new HashMap<NoticeId, Notice>();
            return asked.stream()
                    .map(each -> Banner.of(
                            read.computeIfAbsent(each.notice(), notices::get),
                            ", " + each.siteName(),
                            "Read it and acknowledge it"))
                    .toList();
        });
    }

    private static List<Banner> banners(Notices notices, Collection<Asked> asked) {
        return asked.stream()
                .map(each -> banner(notices.get(each.notice()), each))
                .toList();
    }

    private static Banner banner(Notice notice, Asked asked) {
        return Banner.of(
                notice,
                "",
                asked.isOutstanding() ? "Read it and acknowledge it" : "Acknowledged by " + asked.givenBy());
    }
}
