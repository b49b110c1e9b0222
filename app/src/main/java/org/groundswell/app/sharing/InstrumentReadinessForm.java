package org.groundswell.app.sharing;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.instrument.Gate;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Item;
import org.springframework.stereotype.Component;

/** The published instrument for a site's readiness, as a form. */
@Component
class InstrumentReadinessForm implements ReadinessForm {

    private static final List<String> MET = List.of("Met", "Not met", "Not known", "Does not apply here");

    private final Instruments instruments;

    InstrumentReadinessForm(Instruments instruments) {
        this.instruments = instruments;
    }

    @Override
    public Optional<Form> current() {
        return instruments.findCurrent(Instrument.SITE_READINESS).map(InstrumentReadinessForm::form);
    }

    private static Form form(Instrument instrument) {
        return new Form(
                instrument.title(),
                instrument.version(),
                instrument.purpose(),
                instrument.gates().stream().map(InstrumentReadinessForm::gate).toList(),
                instrument.domains().stream()
                        .map(domain -> new Domain(
                                domain.title(),
                                domain.about(),
                                domain.items().stream()
                                        .map(InstrumentReadinessForm::item)
                                        .toList()))
                        .toList(),
                instrument.licence(),
                instrument.citation());
    }

    private static Question gate(Gate gate) {
        return new Question(gate.title() + ": " + gate.question(), gate.guidance(), MET);
    }

    private static Question item(Item item) {
        return new Question(
                item.question(),
                item.hint(),
                item.levels().stream()
                        .map(level -> level.anchor().isEmpty() ? level.label() : level.label() + ": " + level.anchor())
                        .toList());
    }
}
