package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.search.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence about improvements: added and removed. The words of an item are {@link Texts}. */
@Service
@Transactional
public class Evidence {

    private final EvidenceStore store;
    private final ImprovementStore improvements;
    private final TextStore texts;
    private final AuditLog audit;
    private final Search search;
    private final InstantSource clock;

    Evidence(
            EvidenceStore store,
            ImprovementStore improvements,
            TextStore texts,
            AuditLog audit,
            Search search,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.texts = texts;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /** The evidence of an improvement, the strongest first and then the newest. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> all(ImprovementId improvement) {
        return store.all(improvement);
    }

    /** Items taken off the page, the latest first; {@link #bringBack} puts one back. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> removed(ImprovementId improvement, Member by) {
        mustBeEditor(improvement, by);
        return store.removed(improvement);
    }

    /** @param synthetic whether the item is invented for demonstration */
    public EvidenceItem add(ImprovementId improvement, Finding finding, boolean synthetic, Member by) {
        mustBeEditor(improvement, by);
        improvements.locked(improvement).mustBeOpenToEditing();
        var read = (Finding) PartKind.EVIDENCE.read(finding.fields());
        var item = new EvidenceItem(EvidenceId.random(), improvement, read, synthetic);
        var now = clock.instant();
        store.add(item, by.id(), now);
        texts.append(new PartRef(improvement, PartKind.EVIDENCE, item.id().value()), 0, read.fields(), by, now);
        record(by, "improvement.evidence-added", item, now);
        return item;
    }

    /** Takes an item off the page; {@link #bringBack} undoes it. */
    public void remove(ImprovementId improvement, EvidenceId id, Member by) {
        mustBeEditor(improvement, by);
        improvements.locked(improvement).mustBeOpenToEditing();
        var item = get(improvement, id);
        var now = clock.instant();
        store.remove(id, now);
        record(by, "improvement.evidence-removed", item, now);
    }

    public void bringBack(ImprovementId improvement, EvidenceId id, Member by) {
        mustBeEditor(improvement, by);
        improvements.locked(improvement).mustBeOpenToEditing();
        var item = get(improvement, id);
        store.bringBack(id);
        record(by, "improvement.evidence-brought-back", item, clock.instant());
    }

    private EvidenceItem get(ImprovementId improvement, EvidenceId id) {
        return store.find(id)
                .filter(item -> item.improvement().equals(improvement))
                .orElseThrow(() -> new NotFound("evidence item", id.value()));
    }

    private static void mustBeEditor(ImprovementId improvement, Member by) {
        by.mustBe(Role.EDITOR, improvement.value(), "Only an editor of this improvement may change it.");
    }

    private void record(Member by, String action, EvidenceItem item, Instant at) {
        audit.add(
                by.id().value(),
                action,
                "improvement " + item.improvement().value(),
                "Evidence item " + item.id().value(),
                at);
        search.changed(ImprovementDocuments.id(item.improvement()));
    }
}
