package org.groundswell.app.demo;

import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.ComponentText;
import org.groundswell.app.improvement.Components;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Tidier;
import org.groundswell.app.improvement.Versions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes an improvement down and shares it, by the same steps as a person. */
@Component
@Profile("demo")
class Author {

    private final Improvements improvements;
    private final Versions versions;
    private final Texts texts;
    private final Components components;
    private final Evidence evidence;
    private final Decisions decisions;

    Author(
            Improvements improvements,
            Versions versions,
            Texts texts,
            Components components,
            Evidence evidence,
            Decisions decisions) {
        this.improvements = improvements;
        this.versions = versions;
        this.texts = texts;
        this.components = components;
        this.evidence = evidence;
        this.decisions = decisions;
    }

    /**
     * Everything that is said of an improvement and its first version.
     *
     * @param items checklist items by the name of the component that holds them
     */
    record Story(
            String code,
            Description description,
            Ownership ownership,
            Tidier tidier,
            Effort effort,
            Safety safety,
            List<ComponentText> components,
            Map<String, Checklist> items,
            List<Finding> findings) {

        Story {
            components = List.copyOf(components);
            items = Map.copyOf(items);
            findings = List.copyOf(findings);
        }
    }

    /** Writes the improvement, has it reviewed and shares it with its first version. */
    ImprovementId publish(Story story, Member by) {
        var id = improvements
                .create(new ImprovementCode(story.code()), story.description(), false, by)
                .id();
        texts.save(PartRef.of(id, PartKind.OWNERSHIP), story.ownership(), by);
        var draft = improvements.draftVersion(id).orElseThrow();
        texts.save(PartRef.of(draft, PartKind.TIDIER), story.tidier(), by);
        texts.save(PartRef.of(draft, PartKind.EFFORT), story.effort(), by);
        texts.save(PartRef.of(draft, PartKind.SAFETY), story.safety(), by);
        for (var text : story.components()) {
            var component = components.add(id, text, by);
            var items = story.items().get(text.name());
            if (items != null) {
                texts.save(new PartRef(id, PartKind.CHECKLIST, component.id().value()), items, by);
            }
        }
        story.findings().forEach(finding -> evidence.add(id, finding, false, by));
        improvements.submit(id, by);
        improvements.share(id, by);
        return id;
    }

    /** Publishes a next version that differs in these parts. */
    void revise(ImprovementId id, Change change, Tidier tidier, Safety safety, Member by) {
        var next = versions.begin(id, by);
        texts.save(PartRef.of(next, PartKind.CHANGE), change, by);
        texts.save(PartRef.of(next, PartKind.TIDIER), tidier, by);
        texts.save(PartRef.of(next, PartKind.SAFETY), safety, by);
        versions.publish(id, by);
    }

    /** Records a decision that no panel took, marked as synthetic. */
    void decide(ImprovementId id, Decisions.NewDecision decided, Member by) {
        decisions.record(id, decided, true, by);
    }
}
