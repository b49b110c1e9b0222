package org.groundswell.app.instrument;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How instruments are renewed: a text uploaded as a draft, looked at, published, and retired when its time is over. */
@Service
@Transactional
public class InstrumentVersions {

    /** Form field of the text; refusals about the text name it. */
    public static final String TEXT = "text";

    private final InstrumentStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    InstrumentVersions(InstrumentStore store, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** A version with its items. */
    public record Shown(InstrumentVersion version, Instrument instrument) {}

    /** Every version there is, by code, the latest first. */
    @Transactional(readOnly = true)
    public List<InstrumentVersion> all(Member by) {
        by.mustBeAdministrator();
        return store.versions();
    }

    /** The versions of one instrument that anybody may read: published and retired ones, the latest first. */
    @Transactional(readOnly = true)
    public List<InstrumentVersion> published(String code) {
        return store.versions().stream()
                .filter(version -> version.code().equals(code) && version.state() != InstrumentState.DRAFT)
                .toList();
    }

    /**
     * One version. A draft is seen by administrators only.
     *
     * @throws NotFound if there is none this reader may see
     */
    @Transactional(readOnly = true)
    public Shown get(String code, int number, Optional<Member> reader) {
        var version = visible(code, number, reader);
        return new Shown(version, InstrumentText.instrument(text(version)));
    }

    /** The text of a version, exactly as it was written. */
    @Transactional(readOnly = true)
    public String text(String code, int number, Optional<Member> reader) {
        return text(visible(code, number, reader));
    }

    /** The bytes of an uploaded file as text. */
    public static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new Refusal(TEXT, "Save the file as UTF-8 and upload it again");
        }
    }

    /**
     * Keeps a text that was found to be valid as a draft, in the place of an earlier draft of the same version.
     *
     * @throws Refusal if its version is not later than all that were published, or is there already
     */
    public InstrumentVersion keepDraft(String text, Member by) {
        by.mustBeAdministrator();
        var instrument = InstrumentText.instrument(text);
        var latest = published(instrument.code()).stream().findFirst();
        if (latest.isPresent() && latest.get().version() >= instrument.version()) {
            throw new Refusal(
                    TEXT,
                    "Version %d of \"%s\" is published, and a published version is never changed. Write \"version: %d\" into the text"
                            .formatted(
                                    latest.get().version(),
                                    instrument.code(),
                                    latest.get().version() + 1));
        }
        var now = clock.instant();
        if (!store.replaceDraft(instrument, text, by.id(), now)) {
            store.add(instrument, text, false, by.id(), now);
        }
        record(by, "instrument.uploaded", instrument.id(), instrument.code(), instrument.version(), now);
        return store.version(instrument.code(), instrument.version()).orElseThrow();
    }

    /** From now on, new assessments begin with this version if it is the latest; also brings a retired one back. */
    public void publish(String code, int number, Member by) {
        by.mustBeAdministrator();
        var version = visible(code, number, Optional.of(by));
        var now = clock.instant();
        if (!store.publish(version.id(), now)) {
            throw new Conflict("Version %d of \"%s\" is published already.".formatted(number, code));
        }
        record(by, "instrument.published", version.id(), code, number, now);
    }

    /** No assessment begins with this version any more; those that began with it keep it. */
    public void retire(String code, int number, Member by) {
        by.mustBeAdministrator();
        var version = visible(code, number, Optional.of(by));
        var now = clock.instant();
        if (!store.retire(version.id(), now)) {
            throw new Conflict("Only a published version can be retired; version %d of \"%s\" is %s."
                    .formatted(number, code, version.state().label().toLowerCase(Locale.UK)));
        }
        record(by, "instrument.retired", version.id(), code, number, now);
    }

    /** Throws a draft away. */
    public void discard(String code, int number, Member by) {
        by.mustBeAdministrator();
        var version = visible(code, number, Optional.of(by));
        if (!store.removeDraft(version.id())) {
            throw new Conflict("Version %d of \"%s\" was published and is kept.".formatted(number, code));
        }
        record(by, "instrument.discarded", version.id(), code, number, clock.instant());
    }

    private InstrumentVersion visible(String code, int number, Optional<Member> reader) {
        return store.version(code, number)
                .filter(version -> version.state() != InstrumentState.DRAFT
                        || reader.filter(Member::isAdministrator).isPresent())
                .orElseThrow(() -> new NotFound("instrument", code + ", version " + number));
    }

    private String text(InstrumentVersion version) {
        return store.content(version.id()).orElseThrow();
    }

    private void record(Member by, String action, InstrumentId id, String code, int number, Instant at) {
        audit.add(by.id().value(), action, "instrument " + id.value(), "%s, version %d".formatted(code, number), at);
    }
}
