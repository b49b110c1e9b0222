package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.picture.Picture;

/** The pictures of an improvement, and the form that adds one, as typed so far. */
public record PicturesPage(
        String title, String url, List<PictureView> pictures, String alternative, String rights, boolean agreed) {

    /**
     * One picture.
     *
     * @param sources the widths it is kept in, as a browser chooses among them
     */
    public record PictureView(
            String address,
            String sources,
            int width,
            int height,
            String alternative,
            String rights,
            String removeHref) {

        static PictureView of(Picture picture, String improvementUrl) {
            return new PictureView(
                    picture.large().address(),
                    "%s %dw, %s %dw"
                            .formatted(
                                    picture.small().address(),
                                    picture.small().width(),
                                    picture.large().address(),
                                    picture.large().width()),
                    picture.large().width(),
                    picture.large().height(),
                    picture.alternative(),
                    picture.rights(),
                    improvementUrl + "/pictures/" + picture.id().value() + "/remove");
        }
    }

    static PicturesPage of(
            Improvement improvement, List<Picture> pictures, String alternative, String rights, boolean agreed) {
        var url = "/improvements/" + improvement.code().value();
        return new PicturesPage(
                improvement.title(),
                url,
                pictures.stream().map(picture -> PictureView.of(picture, url)).toList(),
                alternative,
                rights,
                agreed);
    }
}
