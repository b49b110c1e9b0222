package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** The pictures of an improvement on its page; editors see the way to add some even while there are none. */
@Component
class PicturesPart implements PageParts<Member> {

    private static final int ORDER = 50;

    private final Pictures pictures;
    private final Improvements improvements;
    private final PartDrawing drawing;

    PicturesPart(Pictures pictures, Improvements improvements, PartDrawing drawing) {
        this.pictures = pictures;
        this.improvements = improvements;
        this.drawing = drawing;
    }

    @Override
    public On on() {
        return On.IMPROVEMENT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Part> of(UUID id, Optional<Member> reader) {
        boolean mayEdit = reader.filter(member -> member.is(Role.EDITOR, id)).isPresent();
        var shown = pictures.of(id);
        if (shown.isEmpty() && !mayEdit) {
            return List.of();
        }
        var page = PicturesPage.of(improvements.get(new ImprovementId(id)), shown, "", "", false);
        return List.of(drawing.part(
                "pictures", "Pictures", "improvement/picturesPart", Map.of("page", page, "mayEdit", mayEdit)));
    }
}
