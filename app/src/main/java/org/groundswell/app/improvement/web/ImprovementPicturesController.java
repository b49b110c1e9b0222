package org.groundswell.app.improvement.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.picture.Picture;
import org.groundswell.app.picture.PictureId;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding pictures to an improvement, and removing them. */
@Controller
@RequestMapping("/improvements/{code}/pictures")
class ImprovementPicturesController {

    private static final String TEMPLATE = "improvement/pictures";

    private final Improvements improvements;
    private final Pictures pictures;

    ImprovementPicturesController(Improvements improvements, Pictures pictures) {
        this.improvements = improvements;
        this.pictures = pictures;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Member member) {
        var improvement = improvements.editable(code, member);
        return Pages.show(
                TEMPLATE,
                PicturesPage.of(improvement, pictures.of(improvement.id().value()), "", "", false));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String alternative,
            @RequestParam(defaultValue = "") String rights,
            @RequestParam(defaultValue = "false") boolean agreed,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var id = improvement.id().value();
        try {
            var caption = new Pictures.Caption(alternative, rights, agreed);
            caption.check();
            pictures.add(id, Pictures.drawn(bytes(file)), caption, member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    TEMPLATE,
                    PicturesPage.of(improvement, pictures.of(id), alternative, rights, agreed),
                    FormErrors.of(refusal));
        }
        return Pages.seeOther(url(improvement) + "/pictures", "The picture is added.", flash);
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}/remove")
    ModelAndView askToRemove(@PathVariable String code, @PathVariable UUID id, Member member) {
        var improvement = improvements.editable(code, member);
        var picture = pictures.of(improvement.id().value()).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("picture", id));
        return Pages.show("improvement/confirm", removal(improvement, picture));
    }

    private static ConfirmPage removal(Improvement improvement, Picture picture) {
        var url = url(improvement) + "/pictures";
        return new ConfirmPage(
                "Remove this picture?",
                "It shows: " + picture.alternative() + ". It is deleted and cannot be brought back.",
                url + "/" + picture.id().value() + "/remove",
                "Remove the picture",
                url,
                List.of(new Link(improvement.title(), url(improvement)), new Link("Pictures", url)));
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(@PathVariable String code, @PathVariable UUID id, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        pictures.remove(improvement.id().value(), new PictureId(id), member);
        return Pages.seeOther(url(improvement) + "/pictures", "The picture is removed.", flash);
    }

    private static String url(Improvement improvement) {
        return "/improvements/" + improvement.code().value();
    }
}
