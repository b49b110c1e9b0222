package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String HOSTILE = "\"><script>alert(1)</script>";

    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea"})
    void escapesWhatSomebodyTyped(String component) {
        var html = render(
                "nhsuk/" + component, Map.of("name", "site", "label", HOSTILE, "value", HOSTILE, "hint", HOSTILE));

        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void escapesChoicesTagsFiguresAndBreadcrumbs() {
        var choices = List.of(new Choice(HOSTILE, HOSTILE, HOSTILE, true));
        var figure = Figure.of(HOSTILE, HOSTILE, HOSTILE)
                .source(HOSTILE)
                .note(HOSTILE)
                .asAt(HOSTILE);

        assertThat(render("nhsuk/radios", Map.of("name", "x", "legend", HOSTILE, "choices", choices)))
                .doesNotContain("<script");
        assertThat(render("nhsuk/select", Map.of("name", "x", "label", HOSTILE, "choices", choices)))
                .doesNotContain("<script");
        assertThat(render("nhsuk/tag", Map.of("text", HOSTILE))).doesNotContain("<script");
        assertThat(render("ui/figure", Map.of("figure", figure))).doesNotContain("<script");
        assertThat(render("nhsuk/breadcrumb", Map.of("links", List.of(new Link(HOSTILE, "/" + HOSTILE)))))
                .doesNotContain("<script");
    }

    @Test
    void tiesHintAndErrorToTheField() {
        var html = render(
                "nhsuk/input", Map.of("name", "site", "label", "Site", "hint", "A code", "error", "Enter a code"));

        assertThat(html)
                .contains("aria-describedby=\"site-hint site-error\"", "id=\"site-hint\"", "id=\"site-error\"")
                .contains("nhsuk-form-group--error", "nhsuk-input--error", "for=\"site\"");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        var html = render("nhsuk/input", Map.of("name", "site", "label", "Site"));

        assertThat(html).doesNotContain("aria-describedby", "nhsuk-hint", "error", "disabled", "autocomplete");
    }

    @Test
    void leadsFromTheSummaryToEveryKindOfField() {
        var choices = List.of(new Choice("a", "A"), new Choice("b", "B"));

        assertThat(render("nhsuk/radios", Map.of("name", "stage", "legend", "Stage", "choices", choices)))
                .containsOnlyOnce("id=\"stage\"")
                .contains("id=\"stage-2\"");
        assertThat(render("nhsuk/dateInput", Map.of("name", "live", "legend", "Live")))
                .containsOnlyOnce("id=\"live\"")
                .contains("name=\"live.day\"", "name=\"live.month\"", "name=\"live.year\"");
    }

    @Test
    void keepsTheFirstEmptyLineOfAText() {
        assertThat(render("nhsuk/textarea", Map.of("name", "x", "label", "X", "value", "\nsecond")))
                .contains(">\n\nsecond</textarea>");
    }

    @ParameterizedTest
    @CsvSource({"LIVE, Live, ◕", "NOT_ELIGIBLE, Not eligible, ×", "Sustained, Sustained, ●", "Untold, Untold, ·"})
    void givesAStageItsWordAndItsSign(String stage, String word, String sign) {
        assertThat(render("ui/stageTag", Map.of("stage", stage))).contains(word, sign);
    }

    @Test
    void givesEveryStageALookOfItsOwn() {
        var stages = List.of(
                "IDENTIFIED",
                "COMMITTED",
                "PREPARING",
                "LIVE",
                "EMBEDDED",
                "PAUSED",
                "LAPSED",
                "STOPPED",
                "DECLINED",
                "SUPERSEDED");
        var looks = new ArrayList<String>();
        stages.forEach(stage -> looks.add(Marks.stageColour(stage) + Marks.stageMark(stage)));

        assertThat(looks).doesNotHaveDuplicates();
    }

    @Test
    void showsANumberWithItsMeaningDateAndEvidence() {
        var figure = Figure.of("Sites live", 1_284, "Sites at Live or beyond.")
                .asAt("31 March 2026")
                .tier("DATA_BACKED")
                .source("Monthly returns")
                .synthetic(true);

        assertThat(render("ui/figure", Map.of("figure", figure)))
                .contains("Sites live", "1,284", "Sites at Live or beyond.", "As at 31 March 2026")
                .contains("Data-backed", "Source: Monthly returns", "Synthetic");
    }

    private static String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render(template + ".jte", parameters, output);
        return output.toString();
    }
}
