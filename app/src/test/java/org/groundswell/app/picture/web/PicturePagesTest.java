package org.groundswell.app.picture.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.picture.PictureFiles;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.picture.Pictures.Caption;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class PicturePagesTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    Pictures pictures;

    @Test
    void takesAPictureWhateverItsNameAndShowsItToEverybody() {
        var improvement = given.shared("Photographed");
        var url = "/improvements/" + improvement.code().value();
        var editor = As.member(Members.editorOf(improvement.id().value()));

        assertThat(browser.post()
                        .uri(url + "/pictures")
                        .multipart()
                        .file(new MockMultipartFile("file", "notes.txt", "text/plain", PictureFiles.jpeg(640, 480)))
                        .with(editor)
                        .param("alternative", "A nurse’s hand ticking a card")
                        .param("rights", "Example trust")
                        .param("agreed", "true"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var shown = pictures.of(improvement.id().value()).getFirst();
        assertThat(browser.get().uri(url))
                .bodyText()
                .contains(
                        "alt=\"A nurse’s hand ticking a card\"",
                        "Rights: Example trust",
                        shown.large().address())
                .doesNotContain(url + "/pictures\"");
        assertThat(browser.get().uri(shown.large().address()))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(browser.get()
                        .uri(shown.large().address())
                        .header("If-None-Match", "\"" + shown.large().hash() + "\""))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void refusesADrawingThatCanRunScriptsAndKeepsWhatWasTyped() {
        var improvement = given.shared("Drawn");

        assertThat(browser.post()
                        .uri("/improvements/" + improvement.code().value() + "/pictures")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file",
                                "logo.png",
                                "image/png",
                                "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                        .with(As.member(Members.editorOf(improvement.id().value())))
                        .param("alternative", "A logo")
                        .param("rights", "Example trust")
                        .param("agreed", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This file is something else", "A logo", "Example trust");
    }

    @Test
    void asksBeforeItRemoves() {
        var improvement = given.shared("Removed from");
        var id = improvement.id().value();
        var editor = Members.editorOf(id);
        var picture =
                pictures.add(id, Pictures.drawn(PictureFiles.png(9, 9)), new Caption("A poster", "Us", true), editor);
        var url = "/improvements/" + improvement.code().value() + "/pictures/" + picture.value() + "/remove";

        assertThat(browser.get().uri(url).with(As.member(editor)))
                .bodyText()
                .contains("Remove this picture?", "A poster");
        assertThat(pictures.of(id)).hasSize(1);
        assertThat(browser.post().uri(url).with(As.member(editor))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(pictures.of(id)).isEmpty();
    }

    @Test
    void knowsNoPictureOfAnotherHash() {
        assertThat(browser.get().uri("/pictures/" + "0".repeat(64))).hasStatus(HttpStatus.NOT_FOUND);
    }
}
