package org.groundswell.app.instrument;

/** Texts of instruments for tests. */
public final class InstrumentFixtures {

    private InstrumentFixtures() {}

    /** A small valid instrument: two levels, one gate, one domain, one item. */
    public static String aText(String code, int version) {
        return """
                code: %s
                version: %d
                title: Ward readiness
                subject: adoption
                purpose: Is the ward ready?
                minutes: 5
                licence: CC BY 4.0
                citation: Example trust, 2026
                caution: Judgement, not validated.
                scoring:
                  kind: weighted
                  line: 0.5
                scale:
                  - No
                  - Yes
                gates:
                  - code: gate-safe
                    title: Safe
                    ask: Is it safe?
                    guidance: Met when somebody looked.
                domains:
                  - code: need
                    title: Need
                    about: Is there a need?
                    items:
                      - code: need-data
                        ask: Is there a problem?
                        evidence: A count.
                        anchors:
                          - Nobody looked.
                          - Somebody counted.
                        next:
                          - code: need-count
                            do: Count it.
                            basis: Practical necessity.
                            topic: aim-in-numbers
                """.formatted(code, version);
    }
}
