package einklang.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Results of an older engine under src/test/resources/evaluation, which never change, with the scenarios they belong to. */
final class StoredResults {
    private static final Path CORPUS = Path.of("src", "test", "resources", "eval");
    private static final Path RESULTS = Path.of("src", "test", "resources", "evaluation");

    private StoredResults() {}

    static Scenario scenario(String set, String number) {
        return ScenarioFiles.scenario(json(CORPUS.resolve(set).resolve("scenario-" + number + ".json")));
    }

    static Result result(String set, String number) {
        JsonNode json = json(RESULTS.resolve(set + "-scenario-" + number + ".json"));
        Map<String, List<String>> piles = new LinkedHashMap<>();
        Map<String, List<String>> goals = new LinkedHashMap<>();
        for (JsonNode statement : json.required("statements")) {
            String id = statement.required("id").asString();
            piles.put(id, texts(statement.required("themes")));
            goals.put(id, texts(statement.required("concepts")));
        }
        List<Result.Pair> tensions = new ArrayList<>();
        json.required("tensions")
                .forEach(pair -> tensions.add(new Result.Pair(
                        pair.required("a").asString(), pair.required("b").asString())));
        String level = json.required("alignment").required("level").asString();
        return new Result(piles, goals, tensions, Optional.of(level));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static JsonNode json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException missing) {
            throw new IllegalStateException(file.toString(), missing);
        }
    }
}
