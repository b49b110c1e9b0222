package org.groundswell.app.signin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.directory.SiteSearch;
import org.springframework.stereotype.Component;

/** Finds the sites a role can be about. */
@Component
class SiteScopes implements ScopeDirectory {

    private final Directory directory;

    SiteScopes(Directory directory) {
        this.directory = directory;
    }

    @Override
    public ScopeKind kind() {
        return ScopeKind.SITE;
    }

    @Override
    public List<ScopeOption> search(String text, int atMost) {
        return directory.search(SiteSearch.of(text)).rows().stream()
                .filter(Entry::isTarget)
                .limit(atMost)
                .map(SiteScopes::option)
                .toList();
    }

    @Override
    public List<ScopeOption> find(Collection<UUID> ids) {
        return directory.byIds(ids.stream().map(EntryId::new).toList()).values().stream()
                .map(SiteScopes::option)
                .toList();
    }

    private static ScopeOption option(Entry site) {
        return new ScopeOption(
                site.id().value(), site.name(), site.town().isEmpty() ? site.code() : site.code() + ", " + site.town());
    }
}
