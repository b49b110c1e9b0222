package org.groundswell.app.guide.web;

import org.groundswell.app.guide.Audience;
import org.groundswell.app.guide.Licence;
import org.groundswell.app.guide.Resource;
import org.groundswell.app.guide.ResourceDraft;
import org.groundswell.app.guide.ResourceKind;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a resource.
 *
 * @param seen the edit version the form was opened on
 */
record ResourceForm(
        String title,
        String madeBy,
        String year,
        String kind,
        String audience,
        String topic,
        String licence,
        String address,
        String about,
        TypedDate checkedOn,
        String checkedBy,
        int seen) {

    ResourceForm {
        title = orEmpty(title);
        madeBy = orEmpty(madeBy);
        year = orEmpty(year);
        kind = orEmpty(kind);
        audience = orEmpty(audience);
        topic = orEmpty(topic);
        licence = orEmpty(licence);
        address = orEmpty(address);
        about = orEmpty(about);
        checkedOn = dateOrEmpty(checkedOn);
        checkedBy = orEmpty(checkedBy);
    }

    static final ResourceForm EMPTY = new ResourceForm(
            "", "", "", "", Audience.EVERYBODY.name(), "", Licence.NOT_STATED.name(), "", "", TypedDate.EMPTY, "", 0);

    static ResourceForm of(Resource resource) {
        var said = resource.said();
        return new ResourceForm(
                said.title(),
                said.madeBy(),
                said.year() == null ? "" : said.year().toString(),
                said.kind().name(),
                said.audience().name(),
                said.topic(),
                said.licence().name(),
                said.address(),
                said.about(),
                TypedDate.of(said.checkedOn()),
                said.checkedBy(),
                resource.editVersion());
    }

    /** @throws Refusal for what is no answer to its question */
    ResourceDraft draft() {
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            throw new Refusal("year", "Enter the year it was published, like 2024");
        }
        return new ResourceDraft(
                title,
                madeBy,
                year.isEmpty() ? null : Integer.valueOf(year),
                Chosen.orRefuse(ResourceKind.class, kind, "kind", "Select what kind of thing it is"),
                Chosen.orRefuse(Audience.class, audience, "audience", "Select for whom it is"),
                topic,
                Chosen.orRefuse(Licence.class, licence, "licence", "Select its licence"),
                address,
                about,
                checkedOn.orNull("checkedOn", "the day the link was followed"),
                checkedBy);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static TypedDate dateOrEmpty(@Nullable TypedDate date) {
        return date == null ? TypedDate.EMPTY : date;
    }
}
