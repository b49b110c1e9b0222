package org.groundswell.analytics.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables read from files or standard input, and what becomes of their bad rows. */
final class Inputs {

    private final Arguments arguments;
    private final InputStream in;
    private final Problems problems;

    Inputs(Arguments arguments, InputStream in, Problems problems) {
        this.arguments = arguments;
        this.in = in;
        this.problems = problems;
    }

    /** The table that the command line names first, or standard input. */
    Table table() throws IOException {
        return table(arguments.file());
    }

    Table table(String file) throws IOException {
        byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return Table.parse(file, decode(file, bytes), arguments, problems);
    }

    /**
     * To be asked when all rows were read.
     *
     * @throws DataError if there are bad rows and the command line did not say to go on without them
     */
    void check() {
        if (problems.any() && !arguments.has("skip-bad-rows")) {
            throw new DataError("%d bad row%s; nothing was computed. --skip-bad-rows goes on without them."
                    .formatted(problems.count(), problems.count() == 1 ? "" : "s"));
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new DataError((file.equals("-") ? "The input" : file) + " needs to be UTF-8");
        }
    }
}
