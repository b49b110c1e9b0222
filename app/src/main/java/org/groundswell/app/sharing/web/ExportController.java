package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.sharing.PracticeExport;
import org.groundswell.app.sharing.PracticeFields;
import org.groundswell.app.ui.CsvFile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The public library to take away. */
@Controller
class ExportController {

    private final PracticeExport export;

    ExportController(PracticeExport export) {
        this.export = export;
    }

    @GetMapping("/library.csv")
    ResponseEntity<String> csv() {
        var rows = export.rows();
        return CsvFile.named("library.csv", csv -> {
            csv.writeRecord(PracticeFields.EXPORTED);
            rows.forEach(row -> csv.writeRecord(PracticeFields.EXPORTED.stream()
                    .map(column -> CsvFile.text(row.getOrDefault(column, "")))
                    .toList()));
        });
    }

    @GetMapping("/library.json")
    ResponseEntity<Map<String, List<Map<String, String>>>> json() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Map.of("improvements", export.rows()));
    }
}
