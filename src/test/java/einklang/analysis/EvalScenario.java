package einklang.analysis;

import einklang.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One workshop of the open corpus under src/test/resources/eval with the piles and goals that its author gave. */
record EvalScenario(
        String id, List<SourceStatement> statements, Map<String, Gold> gold, JsonNode json, String verdict) {
    /** The author's piles and goals for one statement, primary first. */
    record Gold(List<String> themes, List<String> codes) {
        boolean isGoal() {
            return !themes.get(0).equals("none");
        }

        Set<String> piles() {
            Set<String> piles = new TreeSet<>(themes);
            piles.remove("none");
            return piles;
        }
    }

    Gold gold(String statement) {
        Gold found = gold.get(statement);
        if (found == null) {
            throw new IllegalArgumentException("statement: found '" + statement + "', wanted one of " + id);
        }
        return found;
    }

    static List<EvalScenario> all(String set, boolean withLanguage) {
        List<EvalScenario> scenarios = new ArrayList<>();
        for (int number = 1; number <= 99; number++) {
            String path = "/eval/%s/scenario-%02d.json".formatted(set, number);
            try (InputStream in = EvalScenario.class.getResourceAsStream(path)) {
                if (in == null) {
                    return scenarios;
                }
                scenarios.add(read(JsonMapper.shared().readTree(in), withLanguage));
            } catch (IOException failure) {
                throw new IllegalStateException(path, failure);
            }
        }
        return scenarios;
    }

    private static EvalScenario read(JsonNode json, boolean withLanguage) {
        List<SourceStatement> statements = new ArrayList<>();
        Map<String, Gold> gold = new LinkedHashMap<>();
        for (JsonNode respondent : json.get("respondents")) {
            Optional<Language> language =
                    withLanguage ? Language.find(respondent.get("language").asString()) : Optional.empty();
            boolean leader = respondent.get("role").asString().equals("leader");
            for (JsonNode statement : respondent.get("statements")) {
                String id = statement.get("id").asString();
                statements.add(new SourceStatement(
                        id,
                        "1",
                        respondent.get("id").asString(),
                        leader,
                        language,
                        statement.get("text").asString()));
                gold.put(id, new Gold(texts(statement.get("theme")), texts(statement.get("code"))));
            }
        }
        return new EvalScenario(
                json.get("id").asString(),
                statements,
                gold,
                json,
                json.get("alignment").asString());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }
}
