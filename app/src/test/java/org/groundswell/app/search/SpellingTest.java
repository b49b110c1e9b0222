package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "anaemia, anemia",
        "haemorrhage, hemorrhage",
        "paediatric, pediatric",
        "oedema, edema",
        "oesophagus, esophagus",
        "diarrhoea, diarrhea",
        "tumour, tumor",
        "behaviour, behavior",
        "centre, center",
        "centred, centered",
        "fibre, fiber",
        "organisation, organization",
        "immunised, immunized",
        "analysed, analyzed",
        "dialysing, dialyzing",
        "catalogue, catalog",
        "counselling, counseling",
        "labelled, labeled",
        "programme, program",
        "licence, license",
        "practising, practicing",
        "ageing, aging",
        "orthopaedic, orthopedic",
        "gynaecology, gynecology",
        "anaesthetist, anesthetist",
        "caesarean, cesarean",
        "manoeuvre, maneuver",
        "sulphate, sulfate",
        "leukaemia, leukemia",
        "judgement, judgment"
    })
    void bringsBothSpellingsToOneForm(String british, String american) {
        assertThat(Spelling.common(british)).isEqualTo(Spelling.common(american));
    }

    @ParameterizedTest
    @CsvSource({"organ, organise", "filled, filed", "ward, warden", "hour, whore", "size, sise", "care, caesar"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Spelling.common(one)).isNotEqualTo(Spelling.common(other));
    }

    @Test
    void leadsToOneStemInDocumentsAndQuestions() {
        assertThat(Language.tokens("Haemodialysis programmes").stream().map(Language.Token::stem))
                .isEqualTo(Language.tokens("hemodialysis program").stream()
                        .map(Language.Token::stem)
                        .toList());
    }
}
