package org.groundswell.app.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Offers;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the page of an adoption: offers, and never asks for, a note when a site declined, stopped, lapsed or was replaced. */
@Component
class OfferToShare implements PageParts<Member>, Offers<Member> {

    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Improvements improvements;
    private final PartDrawing drawing;

    OfferToShare(Adoptions adoptions, Programmes programmes, Improvements improvements, PartDrawing drawing) {
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.improvements = improvements;
        this.drawing = drawing;
    }

    @Override
    public On on() {
        return On.ADOPTION;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Part> of(UUID id, Optional<Member> reader) {
        var adoption = adoptions.get(new AdoptionId(id), reader.orElseThrow());
        var home = home(adoption);
        var page = new OfferPage(
                prompt(adoption.stage()),
                write(adoption, home, "Share what you learned"),
                List.of(
                        new Link("What went wrong elsewhere", home + "#what-went-wrong"),
                        new Link("The pre-mortem", home + "/pre-mortem")));
        return List.of(drawing.part("learning-notes", "What did you learn?", "learning/offer", Map.of("page", page)));
    }

    /** Right after a site came to such a stage. */
    @Override
    public List<Link> after(UUID id, Member who) {
        var adoption = adoptions.get(new AdoptionId(id), who);
        return prompt(adoption.stage()).isEmpty()
                ? List.of()
                : List.of(write(
                        adoption,
                        home(adoption),
                        "Share what you learned, if you like, with or without the name of the site"));
    }

    private static String prompt(AdoptionStage stage) {
        return switch (stage) {
            case DECLINED -> "The site said no. What it saw may save another site the trouble, or the mistake.";
            case STOPPED -> "The site stopped. What it learned is worth as much as a success.";
            case LAPSED -> "Data or fidelity were lost. What happened helps the next site to keep it going.";
            case SUPERSEDED -> "Something else took its place. Say what, and why it is better.";
            default -> "";
        };
    }

    private static Link write(Adoption adoption, String home, String words) {
        var outcome =
                switch (adoption.stage()) {
                    case STOPPED, LAPSED -> "&outcome=DID_NOT_WORK";
                    default -> "";
                };
        return new Link(words, home + "/notes/new?adoption=" + adoption.id().value() + outcome);
    }

    private String home(Adoption adoption) {
        var programme = programmes.find(adoption.programme()).orElseThrow();
        return "/improvements/"
                + improvements.get(programme.improvement()).code().value();
    }
}
