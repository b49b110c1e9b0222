package org.groundswell.app.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ResourcesTest {

    private static final Member EDITOR = Members.editorOf(UUID.randomUUID());

    @Autowired
    Resources resources;

    @Autowired
    Guide guide;

    @Autowired
    JdbcClient jdbc;

    @Test
    void beginsWithTheWorksOfTheGuideAndClaimsNoCheckThatNobodyMade() {
        var all = resources.list(ResourceSearch.ALL, 1000, 0);

        assertThat(all)
                .extracting(one -> one.said().address())
                .containsAll(guide.sources().stream().map(Source::address).toList());
        assertThat(all).allSatisfy(one -> assertThat(one.said().checkedOn()).isNull());
    }

    @Test
    void leavesEditedAndRetiredWorksAloneAtTheNextStart() {
        var one = resources.list(ResourceSearch.ALL, 1, 0).getFirst();
        var other = resources.list(ResourceSearch.ALL, 1, 1).getFirst();
        long before = resources.count(ResourceSearch.ALL);

        resources.edit(one.id(), one.editVersion(), aDraft("Edited"), EDITOR);
        resources.retire(other.id(), EDITOR);
        resources.addStartingContent();

        assertThat(resources.get(one.id(), EDITOR).said().title()).isEqualTo("Edited");
        assertThat(resources.count(ResourceSearch.ALL)).isEqualTo(before - 1);
    }

    @Test
    void findsByWordsKindAudienceAndTopic() {
        var id = resources.add(aDraft("Wave 100% planning_sheet"), EDITOR);

        assertThat(found(new ResourceSearch("100% plan", null, null, "", false)))
                .contains(id);
        assertThat(found(new ResourceSearch("planning_s", ResourceKind.TOOL, Audience.ADOPTER, "plan-waves", false)))
                .containsExactly(id);
        assertThat(found(new ResourceSearch("", ResourceKind.VIDEO, null, "", false)))
                .doesNotContain(id);
        assertThat(found(new ResourceSearch("planningXs", null, null, "", false)))
                .isEmpty();
    }

    @Test
    void refusesToOverwriteUnseen() {
        var id = resources.add(aDraft("First"), EDITOR);
        resources.edit(id, 1, aDraft("Second"), EDITOR);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> resources.edit(id, 1, aDraft("Third"), EDITOR));
    }

    @Test
    void bringsBackWhatWasRetired() {
        var id = resources.add(aDraft("Old"), EDITOR);

        resources.retire(id, EDITOR);
        assertThat(found(new ResourceSearch("", null, null, "", true))).contains(id);
        resources.bringBack(id, EDITOR);
        assertThat(found(ResourceSearch.ALL)).contains(id);
    }

    @Test
    void isKeptByThoseWhoKeepItAndByNobodyElse() {
        var reader = Members.siteLeadOf(UUID.randomUUID());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> resources.add(aDraft("Mine"), reader));
    }

    @Test
    void writesEveryChangeDown() {
        var id = resources.add(aDraft("Written down"), EDITOR);
        resources.edit(id, 1, aDraft("Again"), EDITOR);
        resources.retire(id, EDITOR);

        assertThat(jdbc.sql("select action from audit.event where subject = :subject order by id")
                        .param("subject", "resource " + id.value())
                        .query(String.class)
                        .list())
                .containsExactly("resource.added", "resource.edited", "resource.retired");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "file:///etc/passwd",
                "https://",
                "https://nowhere",
                "https://someone:secret@example.org/",
                "www.example.org",
                "https://example.org/a b"
            })
    void takesNoLinkThatLeadsNowhereOrElsewhereThanItSays(String address) {
        assertRefused(() -> resources.add(withAddress(address), EDITOR), "Enter a web address");
    }

    @Test
    void believesNoCheckWithoutDateOrPerson() {
        var draft = aDraft("Checked");

        assertRefused(
                () -> resources.add(checked(draft, LocalDate.of(2020, 1, 1), ""), EDITOR), "who followed the link");
        assertRefused(() -> resources.add(checked(draft, null, "Librarian"), EDITOR), "when the link was followed");
        assertRefused(
                () -> resources.add(
                        checked(draft, LocalDate.now(ZoneId.of("Europe/London")).plusDays(2), "Librarian"), EDITOR),
                "future");
    }

    private List<ResourceId> found(ResourceSearch search) {
        return resources.list(search, 1000, 0).stream().map(Resource::id).toList();
    }

    private static void assertRefused(ThrowingCallable change, String because) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(change).withMessageContaining(because);
    }

    static ResourceDraft aDraft(String title) {
        return new ResourceDraft(
                title,
                "Example network",
                2024,
                ResourceKind.TOOL,
                Audience.ADOPTER,
                "plan-waves",
                Licence.CC_BY,
                "https://www.example.org/tool",
                "",
                null,
                "");
    }

    private static ResourceDraft withAddress(String address) {
        var draft = aDraft("A link");
        return new ResourceDraft(
                draft.title(),
                draft.madeBy(),
                draft.year(),
                draft.kind(),
                draft.audience(),
                draft.topic(),
                draft.licence(),
                address,
                draft.about(),
                null,
                "");
    }

    private static ResourceDraft checked(ResourceDraft draft, @Nullable LocalDate on, String by) {
        return new ResourceDraft(
                draft.title(),
                draft.madeBy(),
                draft.year(),
                draft.kind(),
                draft.audience(),
                draft.topic(),
                draft.licence(),
                draft.address(),
                draft.about(),
                on,
                by);
    }
}
