package org.groundswell.app.assessment.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.EvidenceFiles;
import org.groundswell.app.assessment.EvidenceUpload;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files behind answers, to be saved and never shown in the browser: to the rater who sent one and, once rating is closed,
 * to those who take part.
 */
@Controller
class EvidenceController {

    private final Desks desks;
    private final Assessments assessments;
    private final EvidenceFiles files;

    EvidenceController(Desks desks, Assessments assessments, EvidenceFiles files) {
        this.desks = desks;
        this.assessments = assessments;
        this.files = files;
    }

    @GetMapping({"/assessments/{id}/rate/evidence/{hash}", "/rate/{token}/evidence/{hash}"})
    ResponseEntity<byte[]> own(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @PathVariable String hash,
            Optional<Member> member) {
        return served(files.own(desks.desk(id, token, member).seat(), hash));
    }

    @GetMapping("/assessments/{id}/evidence/{hash}")
    ResponseEntity<byte[]> ofAnybody(@PathVariable AssessmentId id, @PathVariable String hash, Member member) {
        var assessment = assessments.get(id, Optional.of(member));
        if (!assessments.rights(assessment, Optional.of(member)).takesPart()) {
            throw new NotFound("file", hash);
        }
        return served(files.opened(assessment, hash));
    }

    private static ResponseEntity<byte[]> served(EvidenceUpload upload) {
        var file = upload.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(upload.bytes());
    }
}
