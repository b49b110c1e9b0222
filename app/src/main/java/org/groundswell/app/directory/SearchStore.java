package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds entries by code, postcode or any name they have had, with typing mistakes tolerated. One query, whatever is
 * asked. The better the match, the earlier: the code itself, the beginning of a code, a postcode, a whole name, the
 * beginning of a name, a part of one, something that looks like one. Only when nothing matches so far are codes,
 * postcodes and names with a mistake or two compared. What is open and has a name comes before what is closed and what is
 * known by its code alone.
 */
@Repository
class SearchStore {

    /** The share of a word's trigrams that must be found in a name for it to count when nothing matches better. */
    private static final double FAINT_LIKENESS = 0.4;

    private static final String MATCHED = """
            matched as (
                select id, min(rank) as rank, max(likeness) as likeness
                  from (select id, case when upper(code) = :code then 0 else 1 end as rank, 1.0 as likeness
                          from directory.entry
                         where upper(code) like :codePrefix
                         union all
                        select id, 2, 1.0
                          from directory.entry
                         where :postcodePrefix <> ''
                           and replace(upper(postcode), ' ', '') like :postcodePrefix
                         union all
                        select entry_id,
                               case when lower(name) = :text then 3
                                    when lower(name) like :textPrefix then 4
                                    when lower(name) like :textInside then 5
                                    else 6 end,
                               word_similarity(:text, lower(name))
                          from directory.entry_name
                         where lower(name) like :textInside or :text <% lower(name)) match
                 group by id),
            mistyped as (
                select id, min(rank) as rank, max(likeness) as likeness
                  from (select id, 7 as rank, 1.0 as likeness
                          from directory.entry
                         where :codeLike
                           and (upper(code) = any(:swapped) or levenshtein_less_equal(upper(code), :code, 1) <= 1)
                         union all
                        select id, 8, 1.0
                          from directory.entry
                         where :codeLike
                           and postcode <> ''
                           and (replace(upper(postcode), ' ', '') = any(:swapped)
                                or levenshtein_less_equal(replace(upper(postcode), ' ', ''), :code, 1) <= 1)
                         union all
                        select entry_id, 9, word_similarity(:text, lower(name))
                          from directory.entry_name
                         where word_similarity(:text, lower(name)) >= :faint) match
                 where not exists (select from matched)
                 group by id),
            hit as (select * from matched union all select * from mistyped),
            """;

    private static final String EVERYTHING = """
            hit as (select id, 0 as rank, 1.0 as likeness from directory.entry),
            """;

    private static final String PAGE = """
            within (id) as (
                select w.id
                  from directory.entry p
                 cross join lateral directory.within(p.id, :day) as w (id)
                 where p.code = :place),
            shown as (
                select e.id, h.rank, h.likeness, coalesce(s.status, 'PROPOSED') as status,
                       count(*) over () as total
                  from hit h
                  join directory.entry e on e.id = h.id
                  left join directory.entry_status s on s.entry_id = e.id
                                                    and (s.from_date is null or s.from_date <= :day)
                                                    and (s.to_date is null or s.to_date > :day)
                 where (:anyType or e.type = any(:types))
                   and (:anyStatus or coalesce(s.status, 'PROPOSED') = any(:statuses))
                   and (:anywhere or e.id in (select id from within))
                 order by h.rank, h.likeness desc, coalesce(s.status, 'PROPOSED') = 'CLOSED', not e.name_known,
                          e.name, e.code
                 limit :size offset :skip)
            select e.id, e.scheme, e.code, e.kind, e.type, coalesce(n.name, e.name) as name, e.name_known, p.status,
                   e.open_date, e.close_date, e.address, e.town, e.postcode, e.latitude, e.longitude,
                   icb.code as icb_code, icb.name as icb_name, region.code as region_code, region.name as region_name,
                   p.total
              from shown p
              join directory.entry e on e.id = p.id
              left join directory.entry_name n on n.entry_id = e.id
                                              and (n.from_date is null or n.from_date <= :day)
                                              and (n.to_date is null or n.to_date > :day)
              left join directory.parent_link i on i.child_id = e.id and i.relation = 'ICB'
                                               and (i.from_date is null or i.from_date <= :day)
                                               and (i.to_date is null or i.to_date > :day)
              left join directory.entry icb on icb.id = i.parent_id
              left join directory.parent_link r on r.child_id = e.id and r.relation = 'REGION'
                                               and (r.from_date is null or r.from_date <= :day)
                                               and (r.to_date is null or r.to_date > :day)
              left join directory.entry region on region.id = r.parent_id
             order by p.rank, p.likeness desc, p.status = 'CLOSED', not e.name_known, e.name, e.code
            """;

    private final JdbcClient jdbc;

    SearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of what matches, as it was on that day. A page past the end is empty and has a total of zero. */
    Found<Entry> search(SiteSearch wanted, LocalDate day) {
        record Row(Entry entry, long total) {}
        var text = wanted.text().strip();
        var code = text.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean hasDigit = code.chars().anyMatch(Character::isDigit);
        var rows = jdbc.sql("with " + (text.isEmpty() ? EVERYTHING : MATCHED) + PAGE)
                .param("code", code)
                .param("codePrefix", literally(code) + "%")
                .param("postcodePrefix", hasDigit ? literally(code) + "%" : "")
                .param("codeLike", hasDigit && code.length() >= 3)
                .param("swapped", swapped(code).toArray(String[]::new))
                .param("text", text.toLowerCase(Locale.ROOT))
                .param("textPrefix", literally(text.toLowerCase(Locale.ROOT)) + "%")
                .param("textInside", "%" + literally(text.toLowerCase(Locale.ROOT)) + "%")
                .param("faint", FAINT_LIKENESS)
                .param("types", wanted.types().stream().map(Enum::name).toArray(String[]::new))
                .param("anyType", wanted.types().isEmpty())
                .param("statuses", wanted.statuses().stream().map(Enum::name).toArray(String[]::new))
                .param("anyStatus", wanted.statuses().isEmpty())
                .param("place", wanted.place().strip().toUpperCase(Locale.ROOT))
                .param("anywhere", wanted.place().isBlank())
                .param("day", day)
                .param("size", SiteSearch.PAGE_SIZE)
                .param("skip", (wanted.page() - 1) * SiteSearch.PAGE_SIZE)
                .query((row, _) -> new Row(EntryRows.entry(row), row.getLong("total")))
                .list();
        long total = rows.isEmpty() ? 0 : rows.getFirst().total();
        return new Found<>(rows.stream().map(Row::entry).toList(), wanted.page(), SiteSearch.PAGE_SIZE, total);
    }

    /** The text for a like pattern in which nothing is special. */
    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Every way to swap two neighbouring letters back, the commonest slip of the fingers. */
    static List<String> swapped(String code) {
        var all = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < code.length(); i++) {
            all.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
        }
        return List.copyOf(all);
    }
}
