package org.groundswell.app.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in free text that look like the names of people. What is shared openly names nobody, and a person who writes
 * about a ward easily forgets that; so whoever wrote is shown the words and takes them out or says that they are none.
 *
 * <p>Two shapes are looked for: a title before a capitalised word ("Dr Okafor", "Nurse Jones", "Mr J Smith"), and a
 * common first name before one ("Sarah Smith"). It is a warning and not a rule: it finds many names and not all of
 * them, and takes a few other words for one ("Florence Nightingale Hospital").
 */
public final class Names {

    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]+";

    private static final Pattern TITLED = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Sister|Nurse|Matron|Consultant)\\.? "
                    + "(?:\\p{Lu}\\.? )?" + SURNAME);

    private static final Pattern PAIR = Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\.? )?" + SURNAME);

    /** First names that are common in Britain and seldom another word at the beginning of a sentence. */
    private static final Set<String> FIRST_NAMES = Set.of("""
            Aaron Abdul Adam Ahmed Aisha Alan Alex Alexander Ali Alice Alison Amanda Amelia Amy Andrea Andrew Angela Ann Anna Anne \
            Anthony Barbara Ben Benjamin Brenda Brian Carol Caroline Catherine Charles Charlotte Chloe Chris Christina \
            Christine Christopher Claire Clare Colin Craig Daniel David Deborah Debbie Denise Derek Diane Donna Dorothy Edward \
            Elaine Elizabeth Ellen Emily Emma Eric Evie Fatima Fiona Frances Gareth Gary Gemma Geoffrey George Gillian Graham \
            Hannah Harry Hassan Heather Helen Henry Ian Ibrahim Imran Isabella Jack Jacqueline James Jane Janet Jason Jean \
            Jennifer Jessica Joan Joanna Joanne John Jonathan Joseph Joshua Joyce Judith Julia Julian Julie Karen Kate \
            Katherine Kathleen Keith Kelly Kenneth Kevin Khan Laura Lauren Leanne Lesley Linda Lisa Louise Lucy Luke Lynn \
            Margaret Maria Marie Marion Martin Mary Matthew Maureen Megan Michael Michelle Mohammed Muhammad Natalie Natasha \
            Neil Nicholas Nicola Nigel Oliver Olivia Omar Patricia Patrick Paul Pauline Peter Philip Priya Rachel Raj \
            Rebecca Richard Robert Roger Ruth Ryan Sally Samantha Samuel Sandra Sarah Sharon Sheila Simon Sophie \
            Stephanie Stephen Steven Stuart Susan Suzanne Teresa Thomas Timothy Tracey Tracy Valerie Victoria Vincent \
            Wendy William Yusuf Yvonne Zoe""".split("\\s+"));

    /** What a capitalised second word often is when the first only looks like a name: Thomas Hospital, Harvey Ward. */
    private static final Set<String> PLACES = Set.of(
            "Hospital",
            "Hospitals",
            "Ward",
            "Unit",
            "House",
            "Surgery",
            "Centre",
            "Clinic",
            "Street",
            "Road",
            "College",
            "Infirmary",
            "Trust",
            "Foundation",
            "Practice",
            "Wing",
            "Court",
            "Group",
            "Score");

    private Names() {}

    /** The words that look like names, each once, in order. */
    public static List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        var titled = TITLED.matcher(text);
        while (titled.find()) {
            found.add(titled.group());
        }
        var pairs = PAIR.matcher(text);
        for (int from = 0; pairs.find(from); from = pairs.end(1)) {
            var words = pairs.group();
            if (FIRST_NAMES.contains(pairs.group(1))
                    && Arrays.stream(words.split(" ")).noneMatch(PLACES::contains)
                    && found.stream().noneMatch(earlier -> earlier.contains(words))) {
                found.add(words);
            }
        }
        return List.copyOf(found);
    }

    /** As {@link #in(String)}, over several texts. */
    public static List<String> in(Collection<String> texts) {
        return texts.stream().flatMap(text -> in(text).stream()).distinct().toList();
    }

    /**
     * Lets texts pass in which nothing looks like a name, or whose author has said that what does is none.
     *
     * @param field     form field of the author's answer
     * @param confirmed whether the author said so
     * @throws Refusal with the words found
     */
    public static void refuseUnlessConfirmed(String field, Collection<String> texts, boolean confirmed) {
        var names = in(texts);
        if (!names.isEmpty() && !confirmed) {
            throw new Refusal(
                    field, "Take out the names of people, or say that these are none: " + String.join(", ", names));
        }
    }
}
