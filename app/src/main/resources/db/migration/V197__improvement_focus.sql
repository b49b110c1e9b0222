-- Which conditions and people an improvement is about, and roughly what it costs, so that it can be found by them.
alter table improvement.improvement
    add column conditions        text[] not null default '{}'
        check (conditions <@ array['ANY', 'BREATHING', 'HEART', 'STROKE', 'CANCER', 'DIABETES', 'KIDNEY', 'DIGESTION',
                                   'NERVES', 'DEMENTIA', 'MENTAL_HEALTH', 'ADDICTION', 'INFECTION', 'BLOOD', 'PREGNANCY',
                                   'BONES', 'FRAILTY', 'SKIN', 'SENSES', 'INJURY', 'SURGERY', 'MEDICINES', 'PAIN',
                                   'END_OF_LIFE']),
    add column other_conditions  text[] not null default '{}',
    add column population_groups text[] not null default '{}'
        check (population_groups <@ array['EVERYBODY', 'BABIES', 'CHILDREN', 'YOUNG_PEOPLE', 'ADULTS', 'OLDER_PEOPLE',
                                          'PARENTS', 'LEARNING_DISABILITY', 'AUTISM', 'LONG_TERM', 'UNDERSERVED',
                                          'CARERS', 'STAFF']);

-- For one site, to the end of the first year, in pounds; null where nobody has said.
alter table improvement.version
    add column cost_band text
        check (cost_band in ('NONE', 'UP_TO_1_000', 'UP_TO_10_000', 'UP_TO_50_000', 'UP_TO_250_000', 'MORE'));
