package org.groundswell.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeDraft;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The spread of the ED Safety Checklist over the West of England, exactly as far as it was published: seven real
 * organisations, one stage each, dated no more precisely than the sources do.
 */
@Component
@Profile("demo")
class EdSpread {

    static final String CODE = "ed-checklist-west";
    private static final LocalDate SITES_AS_AT = LocalDate.of(2021, 1, 29);
    private static final LocalDate PLACES_AS_AT = LocalDate.of(2022, 7, 1);
    private static final LocalDate BEGINS = LocalDate.of(2014, 1, 1);
    private static final String BY_2017 =
            "Published is only that all six acute trusts and the ambulance service took part by 2017 (an earlier page says "
                    + "five of the six); the quarter entered is the first of that year.";

    private final Programmes programmes;
    private final Loading loading;

    EdSpread(Programmes programmes, Loading loading) {
        this.programmes = programmes;
        this.loading = loading;
    }

    Programme programme(ImprovementId checklist, Member by) {
        var sites = sites();
        places();
        programmes.propose(checklist, draft(), by);
        var programme = programmes.find(CODE).orElseThrow();
        programmes.addTargets(programme, sites.stream().map(Entry::id).toList(), BEGINS, by);
        for (var state : List.of(
                ProgrammeState.APPROVED,
                ProgrammeState.TESTING,
                ProgrammeState.SPREADING,
                ProgrammeState.CONSOLIDATING)) {
            programmes.move(programmes.get(CODE, Optional.of(by)), state, "", by);
        }
        loading.stages(programme, stages(), by);
        return programme;
    }

    private static ProgrammeDraft draft() {
        return new ProgrammeDraft(
                CODE,
                "ED Safety Checklist in the West of England",
                "Health Innovation West of England (then the West of England AHSN)",
                "",
                """
                From one emergency department to all six acute trusts of the region and the ambulance service. Weston was the \
                first early adopter, then North Bristol and Gloucestershire, each with a toolkit and a financial award; an \
                emergency department collaborative began in August 2016; the work won a Patient Safety Award in 2017. \
                Organisations and stages are real and published, with the source beside each; nothing else was added about \
                them. Published sources count organisations and not patients. Sources: %s and
                https://www.weahsn.net/ed-safety-checklist""".formatted(EdSafetyChecklist.SOURCE_HISTORY),
                Set.of(Logic.MECHANISTIC, Logic.SOCIAL),
                null,
                "Not published; adopters received a financial award with the toolkit.",
                "Not described in the sources.",
                "National spread through the Patient Safety Collaboratives, 2018 to 2020 (published).",
                null,
                "");
    }

    /**
     * The integrated care boards they lie in, named as the Organisation Data Service does, each with the middle of its
     * area to a hundredth of a degree, computed from its boundary of July 2022 (Office for National Statistics, Open
     * Government Licence v3.0; contains OS data © Crown copyright and database right 2022).
     */
    private void places() {
        loading.sites(
                "Integrated care boards",
                "ODS",
                "ICB",
                PLACES_AS_AT,
                List.of("code", "name", "latitude", "longitude"),
                List.of(
                        List.of(
                                "QUY",
                                "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
                                "51.48",
                                "-2.61"),
                        List.of(
                                "QOX",
                                "NHS Bath and North East Somerset, Swindon and Wiltshire Integrated Care Board",
                                "51.33",
                                "-1.98"),
                        List.of("QR1", "NHS Gloucestershire Integrated Care Board", "51.83", "-2.13"),
                        List.of("QJK", "NHS Devon Integrated Care Board", "50.75", "-3.82")));
    }

    /** The seven organisations with code, name, postcode and opening as the Organisation Data Service gave them in January 2021. */
    private List<Entry> sites() {
        var header = List.of("code", "name", "open_date", "town", "postcode", "icb");
        return loading.sites(
                "Organisation Data Service, etr",
                "ODS",
                "TRUST",
                SITES_AS_AT,
                header,
                List.of(
                        List.of(
                                "RA7",
                                "University Hospitals Bristol NHS Foundation Trust",
                                "1991-04-01",
                                "Bristol",
                                "BS1 3NU",
                                "QUY"),
                        List.of(
                                "RA3",
                                "Weston Area Health NHS Trust",
                                "1991-04-01",
                                "Weston-super-Mare",
                                "BS23 4TQ",
                                "QUY"),
                        List.of("RVJ", "North Bristol NHS Trust", "1999-04-01", "Bristol", "BS10 5NB", "QUY"),
                        List.of(
                                "RTE",
                                "Gloucestershire Hospitals NHS Foundation Trust",
                                "2002-04-01",
                                "Cheltenham",
                                "GL53 7AG",
                                "QR1"),
                        List.of(
                                "RD1",
                                "Royal United Hospitals Bath NHS Foundation Trust",
                                "1992-04-01",
                                "Bath",
                                "BA1 3NG",
                                "QOX"),
                        List.of(
                                "RN3",
                                "Great Western Hospitals NHS Foundation Trust",
                                "1994-04-01",
                                "Swindon",
                                "SN3 6BB",
                                "QOX"),
                        List.of(
                                "RYF",
                                "South Western Ambulance Service NHS Foundation Trust",
                                "2006-07-01",
                                "Exeter",
                                "EX2 7HY",
                                "QJK")));
    }

    private static List<Loading.Event> stages() {
        return List.of(
                live(
                        "RA7",
                        "2014-Q1",
                        "Where it began: developed in the winters of 2012 to 2014. The quarter is the end of the second."),
                live(
                        "RA3",
                        "2015-Q4",
                        "The first early adopter, before North Bristol. No date is published; the year follows from the context."),
                live("RVJ", "2015-12", "\"By December\"; the year follows from the context."),
                live("RTE", "2016-Q1", "\"Early the next year\"; the year follows from the context."),
                live("RD1", "2017-Q1", BY_2017),
                live("RN3", "2017-Q1", BY_2017),
                live("RYF", "2017-Q1", BY_2017));
    }

    private static Loading.Event live(String site, String date, String note) {
        return new Loading.Event(
                site,
                "LIVE",
                date,
                EvidenceTier.SELF_DECLARED,
                "Not published",
                "",
                "",
                EdSafetyChecklist.SOURCE_HISTORY,
                note);
    }
}
