package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.app.sharing.PracticeFields;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.MappingChoice;
import org.groundswell.app.tabular.UploadedFiles.UploadedFile;
import org.groundswell.app.ui.Link;

/** Which column of a file of practices holds what. */
public record ColumnsPage(
        String file, String url, String format, List<MappingChoice> fields, String left, List<Link> breadcrumbs) {

    static ColumnsPage of(UploadedFile file, ColumnMapping mapping) {
        var header = file.table().header();
        var left = IntStream.range(0, header.names().size())
                .filter(column -> !mapping.columns().containsValue(column))
                .mapToObj(header::name)
                .toList();
        return new ColumnsPage(
                file.name(),
                "/imports/improvements/" + file.id(),
                file.table().format().sentence(),
                MappingChoice.of(PracticeFields.ALL, file.table(), mapping),
                String.join(", ", left),
                List.of(new Link("Library", "/improvements"), new Link("Import", "/imports/improvements")));
    }
}
