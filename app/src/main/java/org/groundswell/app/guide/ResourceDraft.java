package org.groundswell.app.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a person may say about a resource.
 *
 * @param madeBy    authors and publisher; "" if not known
 * @param topic     slug of the topic of the guide it belongs to; "" if to none
 * @param address   where it can be read; a link, which we never follow ourselves
 * @param about     why to read it, in the words of whoever added it
 * @param checkedOn the day somebody last followed the link and found what is described; null if nobody has yet
 * @param checkedBy who did, as a role or name; "" if nobody has
 */
public record ResourceDraft(
        String title,
        String madeBy,
        @Nullable Integer year,
        ResourceKind kind,
        Audience audience,
        String topic,
        Licence licence,
        String address,
        String about,
        @Nullable LocalDate checkedOn,
        String checkedBy) {

    private static final int MOST_OF_TITLE = 300;

    private static final int MOST_OF_ADDRESS = 2000;

    private static final int EARLIEST_YEAR = 1900;

    public ResourceDraft {
        title = title.strip();
        madeBy = madeBy.strip();
        address = address.strip();
        about = about.strip();
        checkedBy = checkedBy.strip();
    }

    /** @throws Refusal with everything that must be put right, as on that day */
    void check(LocalDate today) {
        PatientData.refuseIn(Map.of("title", title, "madeBy", madeBy, "about", about, "checkedBy", checkedBy));
        var reasons = new ArrayList<Refusal.Reason>();
        if (title.isEmpty() || title.length() > MOST_OF_TITLE) {
            reasons.add(new Refusal.Reason("title", "Enter a title of up to " + MOST_OF_TITLE + " characters"));
        }
        if (!isWebAddress(address)) {
            reasons.add(new Refusal.Reason("address", "Enter a web address, like https://www.example.org/guide"));
        }
        if (year != null && (year < EARLIEST_YEAR || year > today.getYear() + 1)) {
            reasons.add(new Refusal.Reason("year", "Enter the year it was published, like 2024"));
        }
        if (checkedOn != null && checkedOn.isAfter(today)) {
            reasons.add(new Refusal.Reason("checkedOn", "Enter a date that is not in the future"));
        }
        if (checkedOn != null && checkedBy.isEmpty()) {
            reasons.add(new Refusal.Reason("checkedBy", "Enter who followed the link"));
        }
        if (checkedOn == null && !checkedBy.isEmpty()) {
            reasons.add(new Refusal.Reason("checkedOn", "Enter when the link was followed"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private static boolean isWebAddress(String address) {
        if (address.length() > MOST_OF_ADDRESS) {
            return false;
        }
        try {
            var uri = URI.create(address);
            return uri.getScheme() != null
                    && List.of("http", "https").contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
