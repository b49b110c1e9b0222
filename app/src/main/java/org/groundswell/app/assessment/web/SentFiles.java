package org.groundswell.app.assessment.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.app.assessment.EvidenceUpload;
import org.groundswell.app.problem.Refusal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with answers, under the names of their fields. */
record SentFiles(MultiValueMap<String, MultipartFile> files) {

    /**
     * The files that came with the evidence behind one answer, by the place of their piece of evidence.
     *
     * @throws Refusal of {@code upload0} and so on, counted as the page will show them again
     */
    Map<Integer, EvidenceUpload> of(AnswerForm typed) {
        var uploads = new TreeMap<Integer, EvidenceUpload>();
        for (var piece : typed.evidence()) {
            var file = file(typed, piece);
            if (file.isPresent()) {
                try {
                    uploads.put(piece.place(), EvidenceUpload.of(name(file.get()), bytes(file.get())));
                } catch (Refusal refusal) {
                    throw at(typed.position(piece.place()), refusal);
                }
            }
        }
        return uploads;
    }

    private Optional<MultipartFile> file(AnswerForm typed, AnswerForm.TypedEvidence piece) {
        return Optional.ofNullable(files.getFirst(typed.code() + "-upload" + piece.place()))
                .filter(file -> !file.isEmpty());
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same refusal at the field of that piece of evidence. */
    static Refusal at(int position, Refusal refusal) {
        return new Refusal(refusal.reasons().stream()
                .map(reason -> reason.field().equals("file")
                        ? new Refusal.Reason("upload" + position, reason.message())
                        : reason)
                .toList());
    }
}
