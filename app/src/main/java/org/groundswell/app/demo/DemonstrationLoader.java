package org.groundswell.app.demo;

import org.groundswell.app.database.CannotStart;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Loads the demonstration into an empty database, before anybody can ask for a page: once, all of it or nothing, however
 * many nodes start together.
 */
@Component
@Profile("demo")
class DemonstrationLoader implements SmartInitializingSingleton {

    private final DemonstrationRoom room;
    private final DemonstrationStore store;
    private final DemonstrationPeople people;
    private final EdSafetyChecklist checklist;
    private final EdSpread checklistSpread;
    private final FenoTesting feno;
    private final FenoSpread fenoSpread;
    private final LearningDemo learning;
    private final TaskDemo tasks;
    private final ChecklistAssessments assessments;
    private final FitDemo fit;
    private final RecallCard recallCard;
    private final RecallCardSpread recallCardSpread;
    private final TalkDemo talk;
    private final TransactionOperations transaction;

    DemonstrationLoader(
            DemonstrationRoom room,
            DemonstrationStore store,
            DemonstrationPeople people,
            EdSafetyChecklist checklist,
            EdSpread checklistSpread,
            FenoTesting feno,
            FenoSpread fenoSpread,
            LearningDemo learning,
            TaskDemo tasks,
            ChecklistAssessments assessments,
            FitDemo fit,
            RecallCard recallCard,
            RecallCardSpread recallCardSpread,
            TalkDemo talk,
            TransactionOperations transaction) {
        this.room = room;
        this.store = store;
        this.people = people;
        this.checklist = checklist;
        this.checklistSpread = checklistSpread;
        this.feno = feno;
        this.fenoSpread = fenoSpread;
        this.learning = learning;
        this.tasks = tasks;
        this.assessments = assessments;
        this.fit = fit;
        this.recallCard = recallCard;
        this.recallCardSpread = recallCardSpread;
        this.talk = talk;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> load());
    }

    /** @throws CannotStart if the database holds something that is not the demonstration's */
    void load() {
        store.waitForOthers();
        if (room.isLoaded()) {
            return;
        }
        room.refuseRealData();
        var administrator = people.administrator();
        // What was shared last comes first on many pages, and the true stories are to.
        var cardId = recallCard.describe(administrator);
        var checklistId = checklist.describe(administrator);
        var regional = checklistSpread.programme(checklistId, administrator);
        checklist.revise(checklistId, administrator);
        var fenoId = feno.describe(administrator);
        var national = fenoSpread.programme(fenoId, administrator);
        fit.say(national, administrator);
        people.create(checklistId, fenoId, regional, national, fenoSpread.practiceOfTheSiteLead(), administrator);
        learning.load(checklistId, fenoId, administrator);
        tasks.load(checklistId, national);
        assessments.load(checklistId, administrator);
        recallCardSpread.load(cardId, fenoSpread.practiceOfTheSiteLead(), administrator);
        talk.load(fenoId, cardId, administrator);
        store.markLoaded();
        LoggerFactory.getLogger(DemonstrationLoader.class).info("The demonstration is loaded.");
    }
}
