package org.groundswell.app.search;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.command.CommandLineCommand;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code evaluate search FOLDER}: measures the search of this product on documents that people have judged. */
@Component
class EvaluateSearch implements CommandLineCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;
    private static final int PROBLEMS_SHOWN = 50;

    private final SynonymLists synonyms;

    EvaluateSearch(SynonymLists synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public String name() {
        return "evaluate search";
    }

    @Override
    public String usage() {
        return "FOLDER [--json]";
    }

    @Override
    public String summary() {
        return "measures the search on a folder with documents.csv, queries.csv and qrels.csv: nDCG@10, recall@100, p95";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var folders = arguments.stream()
                .filter(argument -> !argument.equals("--json"))
                .toList();
        if (folders.size() != 1 || folders.getFirst().startsWith("--")) {
            err.println("Usage: " + name() + " " + usage());
            return WRONG_USE;
        }
        var path = Path.of(folders.getFirst());
        if (!Files.isDirectory(path)) {
            err.println("There is no folder " + path);
            return WRONG_USE;
        }
        try {
            var folder = EvaluationFolder.read(path);
            report(folder.problems(), err);
            var evaluation = evaluate(folder);
            if (evaluation.judged() == 0) {
                err.println("No query has a document with a grade of at least 1, so nothing can be measured.");
            }
            print(evaluation, folder.problems(), arguments.contains("--json"), out);
            return evaluation.judged() == 0 ? REFUSED : DONE;
        } catch (Refusal refusal) {
            refusal.reasons().forEach(reason -> err.println(reason.message()));
            return REFUSED;
        }
    }

    /** Puts the documents where those of the product would be, and asks as the pages ask. */
    Evaluation evaluate(EvaluationFolder folder) {
        try (var index = new SearchIndex(synonyms.current(), Weights.STANDING)) {
            folder.documents()
                    .forEach((id, text) -> index.put(new Document(
                            DocumentKind.IMPROVEMENT.id(id),
                            DocumentKind.IMPROVEMENT,
                            text.title(),
                            "",
                            text.text(),
                            "",
                            Map.of(),
                            false,
                            null)));
            index.refresh();
            return Evaluation.of(
                    folder,
                    query -> index.find(SearchQuery.of(query).rows(Evaluation.RANKS_OF_RECALL, 0)).hits().stream()
                            .map(hit -> DocumentKind.codeOf(hit.id()))
                            .toList());
        }
    }

    private static void report(List<String> problems, PrintStream err) {
        problems.stream().limit(PROBLEMS_SHOWN).forEach(err::println);
        if (problems.size() > PROBLEMS_SHOWN) {
            err.println("and %,d rows more".formatted(problems.size() - PROBLEMS_SHOWN));
        }
        if (!problems.isEmpty()) {
            err.println(
                    problems.size() == 1
                            ? "1 row was left out."
                            : "%,d rows were left out.".formatted(problems.size()));
        }
    }

    private static void print(Evaluation evaluation, List<String> problems, boolean json, PrintStream out) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("documents", evaluation.documents());
        figures.put("queries", evaluation.queries());
        figures.put("judgedQueries", evaluation.judged());
        figures.put("ndcgAt10", rounded(evaluation.ndcg()));
        figures.put("recallAt100", rounded(evaluation.recall()));
        figures.put("p50Milliseconds", rounded(evaluation.median()));
        figures.put("p95Milliseconds", rounded(evaluation.slowest20()));
        figures.put("rowsLeftOut", problems.size());
        if (json) {
            out.println(JsonMapper.shared().writeValueAsString(figures));
            return;
        }
        out.printf("documents   %,d%n", evaluation.documents());
        out.printf("queries     %,d, of which %,d judged%n", evaluation.queries(), evaluation.judged());
        out.printf("nDCG@10     %.4f%n", evaluation.ndcg());
        out.printf("recall@100  %.4f%n", evaluation.recall());
        out.printf("p50 latency %.1f ms%n", evaluation.median());
        out.printf("p95 latency %.1f ms%n", evaluation.slowest20());
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
