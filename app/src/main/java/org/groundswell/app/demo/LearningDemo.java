package org.groundswell.app.demo;

import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteAbout;
import org.groundswell.app.learning.NoteAuthor;
import org.groundswell.app.learning.Reviews;
import org.groundswell.app.learning.Submission;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.People;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Learning notes from published work: about the two stories, and about what failed or half worked elsewhere. */
@Component
@Profile("demo")
class LearningDemo {

    private static final String AUTHOR = "editor@example.org";

    private final LearningNotes notes;
    private final Reviews reviews;
    private final People people;
    private final Accounts accounts;

    LearningDemo(LearningNotes notes, Reviews reviews, People people, Accounts accounts) {
        this.notes = notes;
        this.reviews = reviews;
        this.people = people;
        this.accounts = accounts;
    }

    /** Writes them in the name of the demonstration's editor; the administrator reviews them. */
    void load(ImprovementId checklist, ImprovementId feno, Member administrator) {
        var editor = people.search(AUTHOR, 1, 0, administrator).people().stream()
                .findFirst()
                .flatMap(person -> accounts.member(person.id()))
                .orElseThrow();
        ElsewhereLessons.all()
                .forEach((subject, lesson) -> publish(NoteAbout.of(subject), lesson, editor, administrator));
        StoryLessons.feno().forEach(lesson -> publish(NoteAbout.of(feno), lesson, editor, administrator));
        StoryLessons.checklist().forEach(lesson -> publish(NoteAbout.of(checklist), lesson, editor, administrator));
    }

    private void publish(NoteAbout about, PublishedLesson lesson, Member author, Member reviewer) {
        // Organisations may sound like names of people; these notes hold none.
        var submission = new Submission(about, lesson.text(), new Audience(Visibility.PUBLIC, false, ""), "", true);
        var note = notes.begin(submission, true, NoteAuthor.of(author));
        reviews.decide(note.id(), note.latest(), Reviews.Decision.PUBLISH, "", reviewer);
    }
}
