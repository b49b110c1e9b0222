package org.groundswell.app.adoption.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/** The form for owner, version, wave and plans of an adoption, as typed so far. */
public record DetailsPage(
        String site,
        String url,
        String champion,
        String deputy,
        List<Choice> versions,
        List<Choice> waves,
        TypedDate plannedLive,
        TypedDate plannedEmbedded,
        TypedDate nextReview,
        int seen) {

    static DetailsPage of(String url, Entry site, List<VersionLine> versions, List<Wave> waves, DetailsForm typed) {
        return new DetailsPage(
                site.name(),
                url,
                typed.champion(),
                typed.deputy(),
                Stream.concat(
                                Stream.of(new Choice("", "Not known yet")),
                                versions.stream()
                                        .filter(version -> version.publishedAt() != null)
                                        .map(version -> new Choice(
                                                version.id().value().toString(), "Version " + version.number())))
                        .map(choice -> choice.selected(choice.value().equals(typed.version())))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", "No wave")),
                                waves.stream()
                                        .map(wave -> new Choice(
                                                wave.id().value().toString(),
                                                wave.test() ? wave.name() + " (test wave)" : wave.name())))
                        .map(choice -> choice.selected(choice.value().equals(typed.wave())))
                        .toList(),
                typed.plannedLive(),
                typed.plannedEmbedded(),
                typed.nextReview(),
                typed.opened());
    }
}
