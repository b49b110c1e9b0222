package org.groundswell.app.picture;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.springframework.stereotype.Component;

/** Who was shown a picture may fetch it; an editor of the improvement adds and removes. */
@Component
class PictureMatrix implements MatrixRows {

    private final ImprovementFixtures given;
    private final Pictures pictures;

    PictureMatrix(ImprovementFixtures given, Pictures pictures) {
        this.given = given;
        this.pictures = pictures;
    }

    @Override
    public List<MatrixRow> rows() {
        var improvement = given.shared("Walked by pictures");
        var code = improvement.code().value();
        var id = improvement.id().value();
        var picture = pictures.add(
                id,
                Pictures.drawn(PictureFiles.png(20, 10)),
                PicturesTest.aCaption(),
                ImprovementFixtures.ADMINISTRATOR);
        var hash = pictures.of(id).getFirst().small().hash();
        return List.of(
                get("/pictures/{hash:[0-9a-f]{64}}", hash).everybody(),
                editors(get("/improvements/{code}/pictures", code), id),
                editors(post("/improvements/{code}/pictures", code), id).withFile("file", "no picture"),
                editors(get("/improvements/{code}/pictures/{id}/remove", code, picture.value()), id),
                editors(post("/improvements/{code}/pictures/{id}/remove", code, picture.value()), id));
    }

    private static MatrixRow editors(MatrixRow row, UUID improvement) {
        return row.about(IMPROVEMENT, improvement).only(EDITOR);
    }
}
