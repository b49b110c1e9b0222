package org.groundswell.app.improvement;

import java.util.Map;

/**
 * What is said about one component.
 *
 * @param function  what it is for; this is what adopters must keep
 * @param form      how it is done where it began; this is what they may fit to their place
 * @param core      whether the improvement is no longer itself without it
 * @param rationale why it is core or adaptable, and how that was found out
 */
public record ComponentText(String name, String function, String form, boolean core, String rationale) implements Part {

    static ComponentText read(Typed typed) {
        var core = typed.text("core");
        if (!core.equals("core") && !core.equals("adaptable")) {
            typed.refuse("core", "Say whether this component is core or adaptable");
        }
        return new ComponentText(
                typed.requiredLine("name", 150, "Enter a name for this component"),
                typed.text("function"),
                typed.text("form"),
                core.equals("core"),
                typed.text("rationale"));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("name", name)
                .with("function", function)
                .with("form", form)
                .with("core", core ? "core" : "adaptable")
                .with("rationale", rationale)
                .map();
    }
}
