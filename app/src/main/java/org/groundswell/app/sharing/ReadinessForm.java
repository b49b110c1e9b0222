package org.groundswell.app.sharing;

import java.util.List;
import java.util.Optional;

/** The questions a site answers about itself before it begins. Implemented where instruments are known. */
public interface ReadinessForm {

    /** The form as it is now; empty where this Groundswell has none. */
    Optional<Form> current();

    /**
     * A form to fill in on paper.
     *
     * @param purpose what it is for and how to use it
     * @param musts   what has to be so before anything else counts
     */
    record Form(
            String title,
            int version,
            String purpose,
            List<Question> musts,
            List<Domain> domains,
            String licence,
            String citation) {}

    /** @param about what the questions of this domain ask, in a sentence */
    record Domain(String title, String about, List<Question> questions) {}

    /**
     * @param hint    what to think of before answering; may be ""
     * @param answers the answers offered, each in words
     */
    record Question(String question, String hint, List<String> answers) {}
}
