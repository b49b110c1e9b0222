package org.groundswell.app.improvement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one study or report found.
 *
 * @param sites       how many places it looked at; null where the source does not say
 * @param effect      what changed, with its unit and direction: "uptake 6.3 percentage points higher"
 * @param uncertainty the interval or range as published: "95% interval 2.6 to 10.0"
 * @param harms       harms found; "" where nobody looked, which is not the same as none
 * @param source      who published it and where
 * @param link        address of the source, or ""
 * @param dated       date of publication as precise as known: 2019, 2019-08 or 2019-08-14; or ""
 */
public record Finding(
        String design,
        String setting,
        @Nullable Integer sites,
        String outcome,
        String effect,
        String uncertainty,
        String harms,
        String source,
        String link,
        EvidenceStrength strength,
        String dated)
        implements Part {

    static Finding read(Typed typed) {
        var strength = typed.choice("strength", EvidenceStrength.class);
        if (strength == null) {
            typed.refuse("strength", "Choose how strong this evidence is");
        }
        var link = typed.line("link", 1000);
        if (!link.isEmpty() && !link.matches("https?://[^\\s]+")) {
            typed.refuse("link", "Enter an address that begins with https:// or http://");
        }
        var dated = typed.line("dated", 10);
        if (!dated.isEmpty() && !dated.matches("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")) {
            typed.refuse("dated", "Enter a year, a month or a day: 2019, 2019-08 or 2019-08-14");
        }
        return new Finding(
                typed.line("design", 200),
                typed.line("setting", 200),
                sites(typed),
                typed.requiredLine("outcome", 500, "Enter what was looked at"),
                typed.text("effect"),
                typed.line("uncertainty", 200),
                typed.text("harms"),
                typed.requiredLine("source", 500, "Enter who published this and where"),
                link,
                strength == null ? EvidenceStrength.UNCLEAR : strength,
                dated);
    }

    private static @Nullable Integer sites(Typed typed) {
        var sites = typed.line("sites", 10);
        if (sites.isEmpty()) {
            return null;
        }
        if (!sites.matches("[1-9][0-9]{0,5}")) {
            typed.refuse("sites", "Enter the number of places as a whole number, like 12, or leave it empty");
            return null;
        }
        return Integer.valueOf(sites);
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("design", design)
                .with("setting", setting)
                .with("sites", sites == null ? "" : sites.toString())
                .with("outcome", outcome)
                .with("effect", effect)
                .with("uncertainty", uncertainty)
                .with("harms", harms)
                .with("source", source)
                .with("link", link)
                .with("strength", strength)
                .with("dated", dated)
                .map();
    }
}
