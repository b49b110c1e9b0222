package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever is typed is answered, and soon. */
class StrangeQueriesTest {

    private static SearchIndex index;

    @BeforeAll
    static void read() {
        index = Judged.index(Judged.folder());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void areAnsweredInTime() {
        var queries = strange().toList();

        assertThat(queries).hasSizeGreaterThanOrEqualTo(100);
        queries.forEach(query -> Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> {
                    for (boolean typing : new boolean[] {false, true}) {
                        var result = index.find(SearchQuery.of(query).typing(typing));
                        assertThat(result.hits()).hasSizeLessThanOrEqualTo(50);
                    }
                    index.similar(DocumentKind.IMPROVEMENT, query, query, "", 3);
                },
                () -> "took too long: " + query.substring(0, Math.min(60, query.length()))));
    }

    private static Stream<String> strange() {
        var written = Stream.of(
                "",
                " ",
                "\t\n",
                "\u0000",
                "a\u0000b",
                "\u0007\u001b[31m",
                "\uFEFFsepsis",
                "\u200B\u200D",
                "\u202Eabc",
                "-",
                "--",
                "+",
                "+sepsis -falls",
                "-falls",
                "!sepsis",
                "(",
                ")",
                "((((((",
                "))))",
                "(sepsis",
                "sepsis)",
                "[a TO z]",
                "{a TO z}",
                "title:sepsis",
                "title:",
                ":",
                "::",
                "*",
                "**",
                "*sepsis",
                "sep*",
                "s?psis",
                "?",
                "????",
                "~",
                "sepsis~",
                "sepsis~2",
                "sepsis~999",
                "sepsis^",
                "sepsis^99",
                "^",
                "&&",
                "||",
                "a && b",
                "a || b",
                "AND",
                "OR",
                "NOT",
                "AND OR NOT",
                "sepsis AND",
                "OR falls",
                "NOT sepsis",
                "\"",
                "\"\"",
                "\"\"\"",
                "\"sepsis",
                "sepsis\"",
                "\" \"",
                "“sepsis”",
                "'sepsis'",
                "''",
                "\\",
                "\\\\",
                "\\\"",
                "/regex/",
                "/(a+)+b/",
                "/",
                "//",
                "<script>alert(1)",
                "</mark>",
                "&lt;",
                "&",
                "&&&",
                "%",
                "%%",
                "%00",
                "%27",
                "_",
                "__",
                "' or 1=1 --",
                "'; drop table x; --",
                "$$",
                "$1",
                "${jndi:ldap://x}",
                "{{7*7}}",
                "#{1}",
                "@",
                "😀",
                "👩‍⚕️🏥",
                "😀 sepsis 😀",
                "\uD83D",
                "\uDE00",
                "مرحبا بالعالم",
                "שלום",
                "ابن سينا sepsis",
                "敗血症",
                "パーキンソン",
                "ไทย",
                "Ωμέγα",
                "çãéíõü",
                "ﬁ ﬂ",
                "Ｓｅｐｓｉｓ",
                "z̷̢̛a̴l̵g̶o̷",
                "0",
                "-1",
                "1e309",
                "NaN",
                "null",
                "undefined",
                "true",
                "2147483648",
                "1.2.3.4",
                "a.b.c",
                "http://x/y?z",
                "a@b.org",
                "C:\\x",
                "../../etc/passwd",
                "A&E",
                "C++",
                "C#",
                ".NET",
                "24/7",
                "d'Artagnan's",
                "’’’",
                "…",
                "½",
                "ß");
        var long10 = Stream.of(
                "long ".repeat(2000),
                "x".repeat(10_000),
                "😀".repeat(5_000),
                "\"".repeat(10_000),
                "(".repeat(10_000),
                "* ".repeat(5_000),
                "a&e ".repeat(2_500),
                "\"a b\" ".repeat(1_600),
                IntStream.range(0, 1_500)
                        .mapToObj(n -> "wrd" + (char) ('a' + n % 26) + "q" + (char) ('a' + n / 26 % 26) + "zz")
                        .reduce("", (a, b) -> a + " " + b));
        return Stream.concat(written, long10);
    }
}
