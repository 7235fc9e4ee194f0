package einklang.cli.evaluation;

import einklang.analysis.SourceStatement;
import einklang.cli.CommandFailure;
import einklang.i18n.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads sets of scenarios: files {@code scenario-*.json} in a folder, or in folders within it, one a set. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /** Returns the sets by their names, files in the order of their names; throws {@link CommandFailure} if there is none. */
    static Map<String, List<Scenario>> read(Path folder) {
        Map<String, List<Scenario>> sets = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.filter(file -> name(file).matches("scenario-.*\\.json"))
                    .sorted()
                    .forEach(file -> sets.computeIfAbsent(setOf(file), set -> new ArrayList<>())
                            .add(scenario(file)));
        } catch (IOException unreadable) {
            throw new CommandFailure("Cannot read the folder " + folder + ".", unreadable);
        }
        if (sets.isEmpty()) {
            throw new CommandFailure(
                    CommandFailure.WRONG_INPUT, "No file scenario-*.json in " + folder + " or in folders within it.");
        }
        return sets;
    }

    /** Returns the texts of all statements in a folder of sets. */
    public static List<String> texts(Path folder) {
        return read(folder).values().stream()
                .flatMap(List::stream)
                .flatMap(scenario -> scenario.statements().stream())
                .map(SourceStatement::text)
                .toList();
    }

    private static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    private static Scenario scenario(Path file) {
        try {
            return scenario(JsonMapper.shared().readTree(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new CommandFailure("Cannot read " + file + ".", unreadable);
        } catch (JacksonException | NullPointerException | IllegalArgumentException wrong) {
            throw new CommandFailure(file + " is no scenario: " + wrong.getMessage(), wrong);
        }
    }

    static Scenario scenario(JsonNode json) {
        List<SourceStatement> statements = new ArrayList<>();
        Map<String, Scenario.Gold> gold = new LinkedHashMap<>();
        for (JsonNode respondent : json.required("respondents")) {
            for (JsonNode statement : respondent.required("statements")) {
                SourceStatement read = statement(respondent, statement);
                statements.add(read);
                gold.put(
                        read.id(),
                        new Scenario.Gold(texts(statement.required("theme")), texts(statement.required("code"))));
            }
        }
        return new Scenario(
                text(json, "id"),
                statements,
                gold,
                pairs(json.required("tensions")),
                pairs(json.required("not_tensions")),
                text(json, "alignment"));
    }

    private static SourceStatement statement(JsonNode respondent, JsonNode statement) {
        return new SourceStatement(
                text(statement, "id"),
                "1",
                text(respondent, "id"),
                text(respondent, "role").equals("leader"),
                Language.find(text(respondent, "language")),
                text(statement, "text"));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).asString();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asString()));
        return texts;
    }

    private static List<Set<String>> pairs(JsonNode array) {
        List<Set<String>> pairs = new ArrayList<>();
        array.forEach(node -> pairs.add(Set.of(text(node, "a"), text(node, "b"))));
        return pairs;
    }

    /** A set is called like its folder. */
    private static String setOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? "" : name(folder);
    }
}
