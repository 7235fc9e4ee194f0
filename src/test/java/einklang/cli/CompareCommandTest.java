package einklang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    private static final String HEADER = "id,respondent,role,team,language,question,statement\n";
    private static final List<String> ANSWERS = List.of(
            "a,anna,leader,,de,,Kosten senken",
            "b,ben,staff,,de,,\"freundlich, schnell\"",
            "c,carl,staff,,en,,take time for people",
            "d,dana,staff,,cs,,rychlé vyřízení",
            "e,eva,,,,,keine Ahnung");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void resultMeetsThePublishedSchema() throws IOException {
        JsonNode result = json(HEADER + String.join("\n", ANSWERS));
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("docs/schema/compare-1.schema.json")));

        assertThat(new SchemaCheck(schema).problems(result)).isEmpty();
    }

    @Test
    void schemaCheckSeesWhatIsWrong() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("docs/schema/compare-1.schema.json")));
        JsonNode wrong = JsonMapper.shared().readTree("{\"statements\":[{\"id\":7}],\"more\":1}");

        assertThat(new SchemaCheck(schema).problems(wrong))
                .anyMatch(problem -> problem.contains("questions"))
                .anyMatch(problem -> problem.contains("statements/0/id"))
                .anyMatch(problem -> problem.contains("more"));
    }

    @Test
    void goalsStandInThemesAndNonGoalsInNone() throws IOException {
        JsonNode result = json(HEADER + String.join("\n", ANSWERS));

        assertThat(result.at("/statements/1/themes").toString()).isEqualTo("[\"empathy\",\"speed\"]");
        assertThat(result.at("/statements/4/themes").toString()).isEqualTo("[]");
        assertThat(result.at("/statements/4/concepts").toString()).isEqualTo("[\"none\"]");
        assertThat(result.at("/alignment/people").asInt()).isEqualTo(4);
        assertThat(result.at("/alignment/withoutGoal").asInt()).isEqualTo(1);
        assertThat(result.at("/tensions/0/a").asString()).isEqualTo("cost");
    }

    @Test
    void orderOfRowsSeparatorAndByteOrderMarkNeverMatter() throws IOException {
        List<String> shuffled = new ArrayList<>(ANSWERS);
        Collections.shuffle(shuffled, new Random(3));
        String usual = HEADER + String.join("\n", ANSWERS);
        String other = "\uFEFF" + HEADER.replace(',', ';')
                + String.join("\r\n", shuffled)
                        .replace("\"freundlich, schnell\"", "freundlich+ schnell")
                        .replace(',', ';')
                        .replace("freundlich+ schnell", "freundlich, schnell");

        assertThat(json(other)).isEqualTo(json(usual));
    }

    @Test
    void everyFaultIsNamedAndNothingIsWritten() throws IOException {
        String faulty = HEADER + "a,anna,boss,,de,,x\na,,staff,,fr,,y\nc,carl,staff,,de,\nd,dana,staff,,de,, ";

        assertThat(run(faulty, "--format", "json", "--out", target().toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains("6 faults")
                .contains("line 2: Found role “boss”")
                .contains("line 3: respondent is empty")
                .contains("line 3: Found language “fr”")
                .contains("line 3: The id “a” stands in line 2 already")
                .contains("line 4: Found 6 fields, the header has 7")
                .contains("line 5: statement is empty");
        assertThat(target()).doesNotExist();
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "respondent\nx",
                HEADER,
                HEADER + "a,anna,staff,,de,,\"open",
                HEADER + "a,anna,staff,,de,,\"quick\" and more",
                "respondent,respondent,statement\na,b,c",
            })
    void brokenFilesAreWrongInput(String content) throws IOException {
        assertThat(run(content)).isEqualTo(2);
        assertThat(err.toString()).containsPattern("line [12]: ");
    }

    @Test
    void otherCharsetIsNamedWithItsLine() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, (HEADER + "a,anna,,,de,,für").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(execute(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("line 2: This is not UTF-8");
    }

    @Test
    void tooFewPeopleEndWithThree() throws IOException {
        String four = HEADER + String.join("\n", ANSWERS.subList(0, 4));

        assertThat(run(four, "--language", "de")).isEqualTo(3);
        assertThat(err.toString()).contains("Es haben 4 Personen geantwortet; verglichen wird ab 5.");
        assertThat(run(four, "--min-answers", "4")).isZero();
    }

    @Test
    void textSpeaksTheChosenLanguage() throws IOException {
        assertThat(run(HEADER + String.join("\n", ANSWERS), "--language", "cs")).isZero();

        assertThat(out.toString()).contains("Lidé s cíli: 4, bez cíle: 1").contains("Možné konflikty cílů");
    }

    @Test
    void questionsAreComparedApartAndTheFirstStandsOnTop() throws IOException {
        StringBuilder rows = new StringBuilder("respondent,question,statement\n");
        for (int person = 1; person <= 5; person++) {
            rows.append("p").append(person).append(",10,schnell\n");
            rows.append("p").append(person).append(",2,freundlich\n");
        }
        JsonNode result = json(rows.toString());

        assertThat(result.at("/questions/0/id").asString()).isEqualTo("2");
        assertThat(result.at("/questions/1/themes/0/id").asString()).isEqualTo("speed");
        assertThat(result.at("/themes/0/id").asString()).isEqualTo("empathy");
        assertThat(result.at("/alignment/level").asString()).isEqualTo("high");
    }

    @Test
    void unknownFormatAndMissingFileAreErrors() throws IOException {
        assertThat(run(HEADER, "--format", "xml")).isEqualTo(2);
        assertThat(execute(folder.resolve("nowhere.csv").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("cannot be read");
    }

    private Path target() {
        return folder.resolve("out.json");
    }

    private JsonNode json(String csv) throws IOException {
        assertThat(run(csv, "--format", "json", "--out", target().toString()))
                .as(err.toString())
                .isZero();
        return JsonMapper.shared().readTree(Files.readString(target()));
    }

    private int run(String csv, String... options) throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, csv);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        return execute(arguments.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return new CommandLine(new CompareCommand(Engine::bundled))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof CommandFailure expected) {
                        command.getErr().println(expected.getMessage());
                        return expected.exitCode();
                    }
                    throw failure;
                })
                .execute(arguments);
    }
}
