package org.groundswell.app.improvement;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.signin.ScopeDirectory;
import org.groundswell.app.signin.ScopeOption;
import org.springframework.stereotype.Component;

/** Lets an administrator choose the improvement a role is for. */
@Component
class ImprovementScopes implements ScopeDirectory {

    private static final int LONGEST = 200;

    private final LibraryStore store;

    ImprovementScopes(LibraryStore store) {
        this.store = store;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.IMPROVEMENT;
    }

    @Override
    public List<ScopeOption> search(String text, int atMost) {
        return store.titled(words(text), atMost).stream()
                .map(ImprovementScopes::option)
                .toList();
    }

    @Override
    public List<ScopeOption> find(Collection<UUID> ids) {
        return store.titles(ids).stream().map(ImprovementScopes::option).toList();
    }

    /** The words of a search box: what is longer than a title is cut off. */
    private static List<String> words(String typed) {
        var text = typed.replace("\u0000", "").strip();
        return Arrays.stream(text.substring(0, Math.min(text.length(), LONGEST))
                        .toLowerCase(Locale.ROOT)
                        .split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static ScopeOption option(LibraryStore.Title title) {
        return new ScopeOption(title.id(), title.title(), title.code());
    }
}
