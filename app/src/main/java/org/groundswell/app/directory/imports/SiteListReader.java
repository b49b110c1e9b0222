package org.groundswell.app.directory.imports;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.groundswell.app.directory.imports.Stated.ParentStated;
import org.groundswell.app.tabular.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** Reads a list of sites by the columns a person has chosen. Columns without a choice say nothing. */
final class SiteListReader implements RowReader {

    private final ColumnMapping mapping;
    private final EntryType rowsAre;
    private final boolean isOds;

    SiteListReader(ColumnMapping mapping) {
        this.mapping = mapping;
        this.rowsAre = EntryType.named(mapping.option(SiteListFields.TYPE)).orElse(EntryType.SITE_OTHER);
        this.isOds = scheme(mapping).equals("ODS");
    }

    static String scheme(ColumnMapping mapping) {
        var scheme = mapping.option(SiteListFields.SCHEME);
        return scheme.isEmpty() ? "ODS" : scheme;
    }

    @Override
    public Stated read(RowCells cells) {
        cells.required(column("code"), "code");
        if (mapping.has("name")) {
            cells.required(column("name"), "name");
        }
        var opened = cells.date(column("open"), "Open date");
        var closed = cells.end(column("close"), "Close date");
        cells.inOrder(opened, closed, "it closes before it opens");
        var latitude = degrees(cells, "latitude", 90);
        var longitude = degrees(cells, "longitude", 180);
        return new Stated(
                cells.lineNumber(),
                cells.code(column("code")),
                cells.text(column("name")),
                type(cells),
                cells.status(column("status")),
                opened,
                closed,
                mapping.has("close") || mapping.has("status"),
                cells.text(column("address")),
                cells.text(column("town")),
                cells.text(column("postcode")),
                latitude == null || longitude == null ? null : latitude,
                latitude == null || longitude == null ? null : longitude,
                parents(cells),
                attributes(cells));
    }

    private int column(String field) {
        return mapping.columns().getOrDefault(field, -1);
    }

    /** The type the row names; where it names none that is known, the type of the whole list, if a person chose one. */
    private @Nullable EntryType type(RowCells cells) {
        return EntryType.named(cells.text(column("type")))
                .orElse(mapping.option(SiteListFields.TYPE).isEmpty() ? null : rowsAre);
    }

    private @Nullable Double degrees(RowCells cells, String field, double most) {
        var value = cells.number(column(field), SiteListFields.attributeLabel(field));
        if (value != null && Math.abs(value) > most) {
            cells.refuse("the %s %s is not between %s and %s".formatted(field, value, -most, most));
            return null;
        }
        return value;
    }

    private Map<Relation, ParentStated> parents(RowCells cells) {
        var parents = new EnumMap<Relation, ParentStated>(Relation.class);
        parent(cells, parents, Relation.REGION, "region", isOds ? EntryType.REGION : EntryType.AREA);
        parent(cells, parents, Relation.ICB, "icb", isOds ? EntryType.ICB : EntryType.AREA);
        parent(cells, parents, Relation.COMMISSIONER, "commissioner", isOds ? EntryType.SUB_ICB : EntryType.AREA);
        parent(cells, parents, Relation.OPERATOR, "operator", EntryType.ORGANISATION_OTHER);
        return parents;
    }

    /** A site that names itself as its operator is the head of its organisation and has none. */
    private void parent(
            RowCells cells, Map<Relation, ParentStated> parents, Relation relation, String field, EntryType type) {
        if (mapping.has(field)) {
            var code = cells.code(column(field));
            boolean isItself = code.equals(cells.code(column("code")));
            var name = cells.text(column(field + "_name"));
            parents.put(relation, new ParentStated(isItself ? "" : code, name, type, null, null));
        }
    }

    private Map<String, Object> attributes(RowCells cells) {
        var attributes = new HashMap<String, Object>();
        for (var name : SiteListFields.NUMBERS) {
            var value = cells.number(column(name), SiteListFields.attributeLabel(name));
            if (value != null) {
                attributes.put(name, value);
            }
        }
        for (var name : SiteListFields.WORDS) {
            var value = cells.text(column(name));
            if (!value.isEmpty() && !value.equals("NA")) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }
}
