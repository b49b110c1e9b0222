-- Everything that belonged to a place on a day, directly or through others; the place itself is not among it.
-- Level by level and not by a recursive query: for that the planner expects millions of rows, whatever the place, and
-- reads all links there are.
create function directory.within(place uuid, day date) returns setof uuid
    language plpgsql stable parallel safe rows 1000
    as $$
declare
    level uuid[] := array[place];
    known uuid[] := array[place];
begin
    loop
        level := array(
            select l.child_id
              from directory.parent_link l
             where l.parent_id = any (level)
               and (l.from_date is null or l.from_date <= day)
               and (l.to_date is null or l.to_date > day)
            except
            select unnest(known));
        exit when cardinality(level) = 0;
        known := known || level;
        return query select unnest(level);
    end loop;
end
$$;

-- The same index as before with what the function reads, so that it need not touch the table.
drop index directory.parent_link_parent;
create index parent_link_parent on directory.parent_link (parent_id, relation) include (child_id, from_date, to_date);
