package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** The pictures of an improvement on its page; editors see the way to add some even while there are none. */
@Component
class PicturesPart implements PageParts<ImprovementInFull, Member> {

    private static final int ORDER = 50;

    private final Pictures pictures;
    private final PartDrawing drawing;

    PicturesPart(Pictures pictures, PartDrawing drawing) {
        this.pictures = pictures;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Part> of(ImprovementInFull improvement, Optional<Member> reader) {
        var id = improvement.id().value();
        boolean mayEdit = reader.filter(member -> member.is(Role.EDITOR, id)).isPresent();
        var shown = pictures.of(id);
        if (shown.isEmpty() && !mayEdit) {
            return List.of();
        }
        var page = PicturesPage.of(improvement.improvement(), shown, "", "", false);
        return List.of(drawing.part(
                "pictures", "Pictures", "improvement/picturesPart", Map.of("page", page, "mayEdit", mayEdit)));
    }
}
