package org.groundswell.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.Hit;
import org.groundswell.app.search.Search;
import org.groundswell.app.search.SearchQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guide and the library are found by the words in them. */
@DatabaseTest
class GuideDocumentsTest {

    private static final Member EDITOR = Members.editorOf(UUID.randomUUID());

    @Autowired
    Search search;

    @Autowired
    Resources resources;

    @Test
    void findsATopicByWhatItIsAbout() {
        assertThat(search.find(SearchQuery.of("induction of new staff").ofKind(DocumentKind.TOPIC))
                        .hits())
                .extracting(Hit::href)
                .contains("/guide/keep-it-going");
    }

    @Test
    void findsAResourceUntilItIsRetired() {
        var id = resources.add(ResourcesTest.aDraft("Zebrafish planning sheet"), EDITOR);
        assertThat(found()).hasSize(1);

        resources.retire(id, EDITOR);
        assertThat(found()).isEmpty();
        resources.bringBack(id, EDITOR);
        assertThat(found()).hasSize(1);
    }

    private List<Hit> found() {
        return search.find(SearchQuery.of("zebrafish").ofKind(DocumentKind.RESOURCE))
                .hits();
    }
}
