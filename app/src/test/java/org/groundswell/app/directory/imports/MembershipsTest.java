package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;
import static org.groundswell.app.directory.DirectoryFixtures.counts;

import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MembershipsTest {

    private static final String HEADER = """
            "Partner
            Organisation
            Code","Partner
            Name","PCN Code","PCN Name","Practice to PCN
            Relationship
            Start Date","Practice to PCN
            Relationship
            End Date","Match "
            """;

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @Test
    void keepsWhoWasInWhichNetworkWhen() {
        var first = bring(imports, HEADER + """
                Z10001,ELM,U00001,NORTH PCN,20191001,20200331,True
                Z10001,ELM,U00002,SOUTH PCN,20200401,,True
                """, "2021-01-31", Map.of());
        var second = bring(imports, HEADER + """
                Z10001,ELM,U00001,NORTH PCN,20191001,20200331,True
                Z10001,ELM,U00002,SOUTH PCN,20200401,20211231,True
                Z10002,ASH,U00002,SOUTH PCN,20220101,,False
                """, "2022-01-31", Map.of());

        assertThat(counts(first)).isEqualTo(Map.of("added", 2, "closed", 1));
        assertThat(counts(second)).isEqualTo(Map.of("unchanged", 1, "closed", 1, "added", 1));
        assertThat(directory.history("Z10001").parents())
                .extracting(link -> link.value().code() + " " + link.from() + " " + link.to())
                .containsExactly("U00001 2019-10-01 2020-04-01", "U00002 2020-04-01 2022-01-01");
    }

    @Test
    void toleratesTwoNetworksAtATimeAndRefusesOneTwice() {
        var result = bring(imports, HEADER + """
                Z10001,ELM,U00001,NORTH PCN,20191001,,True
                Z10001,ELM,U00002,SOUTH PCN,20191001,,True
                Z10001,ELM,U00001,NORTH PCN,20200101,,True
                """, "2021-01-31", Map.of());

        assertThat(counts(result)).isEqualTo(Map.of("added", 2, "refused", 1));
        assertThat(result.refused().getFirst().reason())
                .startsWith("The membership of U00001 overlaps the one on line");
    }
}
