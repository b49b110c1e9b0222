package org.groundswell.app.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of an instrument. A version never changes once it is published; an assessment stays on the version it
 * began with.
 *
 * @param code      names the instrument in addresses and files, through all its versions: {@code scalability}
 * @param version   1 for the first
 * @param purpose   what it is for and how to use it, in a few sentences
 * @param subject   what is assessed
 * @param scoring   how answers add up
 * @param agreement when raters agree enough
 * @param minutes   about how long one person needs
 * @param gates     what has to be so before any score counts; may be empty
 * @param licence   under which terms the words may be used
 * @param citation  how to cite it, and what it draws on
 * @param caution   what its line, floors and weights can not say
 */
public record Instrument(
        InstrumentId id,
        String code,
        int version,
        String title,
        String purpose,
        Subject subject,
        Scoring scoring,
        AgreementRule agreement,
        int minutes,
        List<Gate> gates,
        List<Domain> domains,
        String licence,
        String citation,
        String caution) {

    /** The full scalability assessment of an improvement. */
    public static final String SCALABILITY = "scalability";

    /** Its ten-minute screen. */
    public static final String SCREEN = "scalability-screen";

    /** A site's readiness, in the dimensions of the scalability assessment. */
    public static final String SITE_READINESS = "site-readiness";

    /** The sustainability check of an adoption. */
    public static final String SUSTAINABILITY = "sustainability";

    /** The complexity profile of an improvement. */
    public static final String COMPLEXITY = "complexity";

    public Instrument {
        gates = List.copyOf(gates);
        domains = List.copyOf(domains);
    }

    /** All items, domain by domain. */
    public List<Item> items() {
        return domains.stream().flatMap(domain -> domain.items().stream()).toList();
    }

    public Optional<Item> item(String code) {
        return domains.stream()
                .flatMap(domain -> domain.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst();
    }

    public Optional<Gate> gate(String code) {
        return gates.stream().filter(gate -> gate.code().equals(code)).findFirst();
    }

    public Optional<Domain> domain(String code) {
        return domains.stream().filter(domain -> domain.code().equals(code)).findFirst();
    }

    /** The domain an item belongs to. */
    public Optional<Domain> domainOf(Item item) {
        return domains.stream().filter(domain -> domain.items().contains(item)).findFirst();
    }

    /** The option with this code, of an item or a gate. */
    public Optional<NextStep> nextStep(String code) {
        return Stream.concat(
                        gates.stream().flatMap(gate -> gate.nextSteps().stream()),
                        items().stream().flatMap(item -> item.nextSteps().stream()))
                .filter(step -> step.code().equals(code))
                .findFirst();
    }
}
