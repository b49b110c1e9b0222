package org.groundswell.app.improvement;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of an improvement while people edit them: part by part, kept as they are typed, never overwritten unseen.
 */
@Service
@Transactional
public class Texts {

    private static final int HISTORY = 50;

    /** What a form may send: the largest is a checklist of {@link Checklist#MOST_ITEMS} items with four fields each. */
    private static final int MOST_FIELDS = 4 * Checklist.MOST_ITEMS + 20;

    private static final int LONGEST_UNSAVED = 200_000;

    private final TextStore store;
    private final ImprovementStore improvements;
    private final VersionStore versions;
    private final ComponentStore components;
    private final EvidenceStore evidence;
    private final Directory directory;
    private final AuditLog audit;
    private final Search search;
    private final InstantSource clock;

    Texts(
            TextStore store,
            ImprovementStore improvements,
            VersionStore versions,
            ComponentStore components,
            EvidenceStore evidence,
            Directory directory,
            AuditLog audit,
            Search search,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.versions = versions;
        this.components = components;
        this.evidence = evidence;
        this.directory = directory;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /** The part as it is saved. @throws NotFound if the improvement has no such part */
    @Transactional(readOnly = true)
    public Part part(PartRef ref) {
        return switch (ref.kind()) {
            case DESCRIPTION -> improvement(ref).description();
            case OWNERSHIP -> improvement(ref).ownership();
            case CHANGE -> version(ref).change();
            case TIDIER -> version(ref).tidier();
            case EFFORT -> version(ref).effort();
            case SAFETY -> version(ref).safety();
            case COMPONENT -> component(ref).text();
            case CHECKLIST -> component(ref).checklist();
            case EVIDENCE -> item(ref).finding();
        };
    }

    /** The number of times the part was saved; a form carries it, and sends it back. */
    @Transactional(readOnly = true)
    public int revision(PartRef ref) {
        return store.revision(ref);
    }

    /** The latest texts of a part, newest first, for bringing one back. */
    @Transactional(readOnly = true)
    public List<SavedText> history(PartRef ref, Member by) {
        mustBeEditor(ref, by);
        return store.saved(ref, HISTORY);
    }

    /** What this person typed and has not saved, if anything. */
    @Transactional(readOnly = true)
    public Optional<UnsavedText> unsaved(PartRef ref, Member by) {
        return store.unsaved(ref, by.id());
    }

    /**
     * Keeps what somebody is typing, for them alone, until they save or throw it away.
     *
     * @throws Refusal if it holds an NHS number: that is never kept, not even for a minute
     */
    public void keepUnsaved(PartRef ref, Map<String, String> typed, int revision, Member by) {
        if (!ref.equals(PartRef.BEGINNING)) {
            mustBeEditor(ref, by);
        }
        int length = typed.values().stream().mapToInt(String::length).sum();
        if (typed.size() > MOST_FIELDS || length > LONGEST_UNSAVED) {
            throw new Refusal("", "This is too long to be kept while you type. Save it in smaller pieces");
        }
        PatientData.refuseIn(typed);
        var fields = new HashMap<String, String>();
        typed.forEach((field, text) -> fields.put(field, text.replace("\u0000", "")));
        store.keepUnsaved(ref, revision, fields, by.id(), clock.instant());
    }

    /** Throws away what this person typed and has not saved. */
    public void forgetUnsaved(PartRef ref, Member by) {
        store.forgetUnsaved(ref, by.id());
    }

    /**
     * Saves a part if nobody else saved it since the form was opened.
     *
     * @param typed    what the form sent
     * @param revision the revision the form was opened on
     * @throws Refusal  naming the fields that have to be put right
     * @throws Conflict if the improvement or the version is not open to editing any more
     */
    public Saving save(PartRef ref, Map<String, String> typed, int revision, Member by) {
        mustBeEditor(ref, by);
        return save(ref, known(ref.kind().read(typed)), revision, by);
    }

    /** As {@link #save(PartRef, Map, int, Member)}, on top of whatever is saved now: for loading and for tests. */
    public void save(PartRef ref, Part part, Member by) {
        mustBeEditor(ref, by);
        improvements.locked(ref.improvement());
        save(ref, ref.kind().read(part.fields()), store.revision(ref), by);
    }

    /**
     * An owner typed as a code of the directory gets the entry's name and stays tied to it; one typed in other words is
     * taken as typed.
     */
    private Part known(Part part) {
        if (!(part instanceof Ownership ownership)) {
            return part;
        }
        var entry = ownership.ownerEntry();
        if (entry != null
                && directory
                        .find(entry)
                        .filter(found -> found.name().equals(ownership.ownerName()))
                        .isPresent()) {
            return ownership;
        }
        return (ownership.ownerName().isEmpty() ? Optional.<Entry>empty() : directory.find(ownership.ownerName()))
                .map(found -> ownership.ownedBy(found.id(), found.name()))
                .orElseGet(() -> ownership.ownedBy(null, ownership.ownerName()));
    }

    private Saving save(PartRef ref, Part part, int revision, Member by) {
        mustBeOpen(improvements.locked(ref.improvement()), ref);
        var now = clock.instant();
        if (!store.append(ref, revision, part.fields(), by, now)) {
            var saved = store.saved(ref, HISTORY);
            var opened = saved.stream()
                    .filter(text -> text.revision() == revision)
                    .findFirst()
                    .map(SavedText::fields)
                    .orElse(Map.of());
            var theirs = saved.stream().findFirst().orElseThrow(() -> new Conflict("Open this form again."));
            return new Saving.Clash(theirs, opened);
        }
        switch (part) {
            case Description description -> improvements.describe(ref.improvement(), description, now);
            case Ownership ownership -> improvements.own(ref.improvement(), ownership, now);
            case Change _, Tidier _, Effort _, Safety _ -> versions.save(new VersionId(ref.subject()), part);
            case ComponentText text -> components.save(new ComponentId(ref.subject()), text);
            case Checklist checklist -> components.save(new ComponentId(ref.subject()), checklist);
            case Finding finding -> evidence.save(new EvidenceId(ref.subject()), finding);
        }
        store.forgetUnsaved(ref, by.id());
        audit.add(
                by.id().value(),
                "improvement.edited",
                "improvement " + ref.improvement().value(),
                ref.kind().label() + ", revision " + (revision + 1),
                now);
        search.changed(ImprovementDocuments.id(ref.improvement()));
        return new Saving.Done(revision + 1);
    }

    private void mustBeOpen(Improvement improvement, PartRef ref) {
        improvement.mustBeOpenToEditing();
        switch (ref.kind()) {
            case DESCRIPTION, OWNERSHIP -> {}
            case CHANGE, TIDIER, EFFORT, SAFETY -> version(ref).mustBeDraft();
            case COMPONENT, CHECKLIST -> versionOfComponent(ref).mustBeDraft();
            case EVIDENCE -> item(ref);
        }
    }

    private Improvement improvement(PartRef ref) {
        return improvements
                .find(ref.improvement())
                .orElseThrow(() -> new NotFound("improvement", ref.improvement().value()));
    }

    private Version version(PartRef ref) {
        return versions.find(new VersionId(ref.subject()))
                .filter(version -> version.improvement().equals(ref.improvement()))
                .orElseThrow(() -> new NotFound("version", ref.subject()));
    }

    private Version versionOfComponent(PartRef ref) {
        return components
                .versionOf(new ComponentId(ref.subject()))
                .flatMap(versions::find)
                .filter(version -> version.improvement().equals(ref.improvement()))
                .orElseThrow(() -> new NotFound("component", ref.subject()));
    }

    private Component component(PartRef ref) {
        return versionOfComponent(ref).components().stream()
                .filter(component -> component.id().value().equals(ref.subject()))
                .findFirst()
                .orElseThrow(() -> new NotFound("component", ref.subject()));
    }

    private EvidenceItem item(PartRef ref) {
        return evidence.find(new EvidenceId(ref.subject()))
                .filter(item -> item.improvement().equals(ref.improvement()))
                .orElseThrow(() -> new NotFound("evidence item", ref.subject()));
    }

    private static void mustBeEditor(PartRef ref, Member by) {
        by.mustBe(Role.EDITOR, ref.improvement().value(), "Only an editor of this improvement may change it.");
    }
}
