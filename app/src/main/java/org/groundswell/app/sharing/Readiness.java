package org.groundswell.app.sharing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.sharing.ReadinessForm.Form;
import org.groundswell.app.sharing.ReadinessForm.Question;

/** The readiness form as a sheet to fill in by hand. */
public final class Readiness {

    private static final String BOX = "[  ] ";

    private Readiness() {}

    public static Sheet of(Shared shared, Form form) {
        var sheet = new Sheet.Builder(
                        "%s: %s".formatted(form.title(), shared.improvement().title()), Sheets.state(shared))
                .addAll(Sheets.notices(shared))
                .add(new Sheet.Words(form.purpose()))
                .add(new Sheet.Words("Site:\n\nFilled in by (role):\n\nDate:"));
        if (!form.musts().isEmpty()) {
            sheet.heading("What has to be so first");
            form.musts().forEach(must -> question(sheet, must));
        }
        for (var domain : form.domains()) {
            sheet.heading(domain.title());
            sheet.add(new Sheet.Note(domain.about()));
            domain.questions().forEach(question -> question(sheet, question));
        }
        return sheet.heading("About this form")
                .add(new Sheet.Bullets(List.of(
                        "Version %d of the form".formatted(form.version()),
                        "Licence: " + form.licence(),
                        form.citation())))
                .build();
    }

    private static void question(Sheet.Builder sheet, Question question) {
        sheet.add(new Sheet.Heading(3, question.question()));
        if (!question.hint().isBlank()) {
            sheet.add(new Sheet.Note(question.hint()));
        }
        sheet.add(new Sheet.Words(Stream.concat(question.answers().stream(), Stream.of("Not known"))
                .distinct()
                .map(answer -> BOX + answer)
                .collect(Collectors.joining("\n"))));
    }
}
