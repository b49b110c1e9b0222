-- The library looks for words that are missing and for similar ones, which this index cannot answer.
drop index improvement.improvement_text;
