package org.groundswell.app.instrument;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.groundswell.app.instrument.InstrumentReading.Faulty;
import org.groundswell.app.instrument.InstrumentReading.Valid;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The text format of instruments: YAML of blocks, lists and plain values, and nothing else. No tags, no references, and
 * limits on size and depth, because anybody's file may be uploaded. docs/instruments.md describes the fields.
 */
public final class InstrumentText {

    /** The longest text that is read, in characters; the longest that ships has about 70,000. */
    public static final int LONGEST = 500_000;

    private static final int DEEPEST = 12;

    private static final List<Tag> PLAIN =
            List.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ, Tag.TIMESTAMP);

    private InstrumentText() {}

    /** Reads a text; finds every fault it has, unless it can not be understood as YAML at all. */
    public static InstrumentReading read(String text) {
        if (text.length() > LONGEST) {
            return faulty(1, "The file has %,d characters; %,d is the most".formatted(text.length(), LONGEST));
        }
        var faults = new Faults();
        Characters.refuseIn(text, faults);
        if (faults.any()) {
            return new Faulty(faults.all());
        }
        Node root;
        try {
            refuseReferences(text, faults);
            if (faults.any()) {
                return new Faulty(faults.all());
            }
            root = new Yaml(options()).compose(new StringReader(text));
        } catch (MarkedYAMLException notYaml) {
            return new Faulty(List.of(YamlWords.fault(notYaml)));
        } catch (YAMLException notYaml) {
            return faulty(1, YamlWords.sentence(Optional.ofNullable(notYaml.getMessage())));
        }
        if (root == null) {
            return faulty(1, "The file is empty; begin with \"code: ...\"");
        }
        if (!(root instanceof MappingNode)) {
            return faulty(
                    root.getStartMark().getLine() + 1,
                    "Here an instrument is expected, as lines of \"name: value\"; begin with \"code: ...\"");
        }
        refuseTags(root, faults);
        if (faults.any()) {
            return new Faulty(faults.all());
        }
        var instrument = InstrumentReader.read(new YamlFields(root, "an instrument", faults), faults);
        return faults.any() ? new Faulty(faults.all()) : new Valid(instrument);
    }

    /** Reads a text that was found to be valid before. */
    static Instrument instrument(String text) {
        return switch (read(text)) {
            case Valid(Instrument instrument) -> instrument;
            case Faulty(List<Fault> faults) ->
                throw new IllegalStateException("an instrument that was accepted can not be read any more: " + faults);
        };
    }

    private static LoaderOptions options() {
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(true); // they are found, with their line, by the fields
        options.setTagInspector(_ -> true); // so are tags; nothing is built from them
        return options;
    }

    /**
     * A reference would let a few lines stand for millions, or a block hold itself. The text is gone through piece by
     * piece here, before anything is made of it.
     */
    private static void refuseReferences(String text, Faults faults) {
        int depth = 0;
        for (var event : new Yaml(options()).parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                faults.at(
                        event.getStartMark(),
                        "\"%s%s\" is a reference, and references are not allowed; write the value out"
                                .formatted(event instanceof AliasEvent ? "*" : "&", node.getAnchor()));
            }
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                faults.at(
                        event.getStartMark(),
                        "From here on lists and blocks lie more than %d deep in each other".formatted(DEEPEST));
                return;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
    }

    /** A tag would name a type to build; nothing here is built by name. */
    private static void refuseTags(Node node, Faults faults) {
        if (node.getTag().equals(Tag.MERGE)) {
            faults.at(node, "\"<<\" takes fields over from elsewhere, which is not allowed; write them out");
        } else if (!PLAIN.contains(node.getTag())) {
            faults.at(
                    node,
                    "\"%s\" is a tag, and tags are not allowed; write the value alone"
                            .formatted(node.getTag().getValue()));
        }
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> {
                refuseTags(pair.getKeyNode(), faults);
                refuseTags(pair.getValueNode(), faults);
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(value -> refuseTags(value, faults));
        }
    }

    private static Faulty faulty(int line, String message) {
        return new Faulty(List.of(new Fault(line, message)));
    }
}
