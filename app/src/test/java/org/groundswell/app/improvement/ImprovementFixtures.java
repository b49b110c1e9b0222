package org.groundswell.app.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Improvements for tests, made as people make them: complete by default. */
@Component
public class ImprovementFixtures {

    public static final Member ADMINISTRATOR = Members.administrator();

    private final Improvements improvements;
    private final Texts texts;
    private final Components components;
    private final Decisions decisions;
    private final JdbcClient jdbc;

    ImprovementFixtures(
            Improvements improvements, Texts texts, Components components, Decisions decisions, JdbcClient jdbc) {
        this.improvements = improvements;
        this.texts = texts;
        this.components = components;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    /** Gives a member an account, which whoever is granted a role needs. */
    public void openAccount(Member member) {
        var sql = """
                insert into signin.account (id, email, name, password_hash, created_at)
                values (:id, :email, :name, 'none', now())
                on conflict do nothing
                """;
        jdbc.sql(sql)
                .param("id", member.id().value())
                .param("email", member.id().value() + "@example.nhs.uk")
                .param("name", member.name())
                .update();
    }

    /** A draft with nothing but a title. */
    public Improvement begun(String title) {
        openAccount(ADMINISTRATOR);
        return improvements.create(Description.of(title, ""), ADMINISTRATOR);
    }

    /** A draft that lacks nothing a reviewer would ask for, with one core and one adaptable component. */
    public Improvement complete(String title) {
        var id = begun(title).id();
        var version = improvements.draftVersion(id).orElseThrow().id().value();
        texts.save(PartRef.of(id, PartKind.DESCRIPTION), aDescription(title), ADMINISTRATOR);
        texts.save(PartRef.of(id, PartKind.OWNERSHIP), anOwnership(), ADMINISTRATOR);
        texts.save(new PartRef(id, PartKind.TIDIER, version), aTidier(), ADMINISTRATOR);
        texts.save(
                new PartRef(id, PartKind.SAFETY, version),
                new Safety("Alarm fatigue: review monthly", ""),
                ADMINISTRATOR);
        components.add(id, aComponent("Hourly round", true), ADMINISTRATOR);
        components.add(id, aComponent("Poster", false), ADMINISTRATOR);
        return improvements.get(id);
    }

    /** A shared improvement with version 1 published. */
    public Improvement shared(String title) {
        var id = complete(title).id();
        improvements.submit(id, ADMINISTRATOR);
        improvements.share(id, ADMINISTRATOR);
        return improvements.get(id);
    }

    /** A shared improvement that a panel let proceed, with all statements. */
    public Improvement spreadReady(String title) {
        var id = shared(title).id();
        decisions.record(id, aDecision(DecisionResult.PROCEED), ADMINISTRATOR);
        return improvements.get(id);
    }

    public static Decisions.NewDecision aDecision(DecisionResult result) {
        return new Decisions.NewDecision(
                LocalDate.of(2020, 3, 2),
                "Medical director, patient partner, spread lead",
                result,
                "Review staffing first",
                "No harm seen in four sites; incidents are reviewed monthly",
                "Two patient partners sat on the panel",
                "Interpreters are offered everywhere",
                LocalDate.of(2099, 3, 2));
    }

    public static Description aDescription(String title) {
        return new Description(
                title,
                "A round every hour so that nobody is forgotten.",
                "Patients waited without being looked at.",
                "Adults on the ward",
                Set.of(Setting.WARD),
                List.of("rounding", "safety"),
                Complexity.COMPLICATED);
    }

    public static Ownership anOwnership() {
        return new Ownership(null, "Example trust", "Spread lead", "spread@example.org", true, "CC BY 4.0", "");
    }

    public static Tidier aTidier() {
        return new Tidier(
                "People deteriorate between rounds",
                "A card",
                "1. Look\n2. Ask",
                "Any nurse",
                "At the bedside",
                "Wards",
                "Every hour",
                "Fewer rounds at night",
                "",
                "Audit of ten patients a week");
    }

    public static ComponentText aComponent(String name, boolean core) {
        return new ComponentText(name, "Somebody looks in every hour", "A round with a card", core, "");
    }
}
