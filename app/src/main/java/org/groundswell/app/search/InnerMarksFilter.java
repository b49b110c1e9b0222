package org.groundswell.app.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes full stops out of abbreviations (U.K. is UK) and apostrophes out of words (Parkinson's is Parkinson). */
final class InnerMarksFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    InnerMarksFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var word = term.toString();
        var form = plain(word);
        if (!form.equals(word)) {
            term.setEmpty().append(form);
        }
        return true;
    }

    private static String plain(String word) {
        var form = word;
        if (form.endsWith("'s") || form.endsWith("’s")) {
            form = form.substring(0, form.length() - 2);
        }
        form = form.replace("'", "").replace("’", "");
        boolean number = form.chars().noneMatch(Character::isLetter);
        form = number ? form : form.replace(".", "");
        return form.isEmpty() ? word : form;
    }
}
