package einklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import einklang.analysis.CatalogueGrouping;
import einklang.analysis.SourceStatement;
import einklang.catalogue.Catalogue;
import einklang.cli.CommandFailure;
import einklang.cli.Engine;
import einklang.i18n.Language;
import einklang.text.GoalModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnCatalogueTest {
    private static final String GOAL = "safety_on_site\tSicherheit vor Ort\tSafety on site\tBezpečnost na místě\t"
            + "Niemand kommt zu Schaden\tNobody is harmed\tNikomu se nic nestane\n";

    @TempDir
    Path folder;

    @Test
    void withoutASettingTheProgramsOwnCatalogueIsTaken() {
        Engine engine = OwnCatalogue.engine(Settings.from(Map.of()));

        assertThat(engine.catalogue()).isEqualTo(Catalogue.bundled());
        assertThat(engine.model().version()).isEqualTo(Engine.bundled().model().version());
    }

    @Test
    void goalOfTheOperatorStandsAfterTheOthersAndIsUnderstood() throws IOException {
        writeOwnGoal();

        Engine engine = OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.empty()));

        assertThat(engine.catalogue()
                        .concepts()
                        .get(engine.catalogue().concepts().size() - 1)
                        .id())
                .isEqualTo("safety_on_site");
        assertThat(engine.model().labels()).contains("safety_on_site", "speed", "none");
        assertThat(clusters(engine, "keiner stürzt mehr vom Gerüst beim Kunden"))
                .containsExactly("safety_on_site");
    }

    @Test
    void proposalsTellAnotherCatalogueByItsHash() throws IOException {
        writeOwnGoal();

        assertThat(Catalogue.load(few()).hash())
                .isNotEqualTo(Catalogue.bundled().hash());
    }

    @Test
    void modelIsKeptUntilAFileChanges() throws IOException {
        writeOwnGoal();
        Path kept = folder.resolve("goal-model.bin");
        Engine first = OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.of(kept)));
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(kept, old);

        Engine second = OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.of(kept)));
        assertThat(second.model().version()).isEqualTo(first.model().version());
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(old);

        Files.writeString(folder.resolve("terms-de.tsv"), "safety_on_site\tGerüst\n");
        Engine third = OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.of(kept)));
        assertThat(third.model().version()).isNotEqualTo(first.model().version());
        assertThat(Files.getLastModifiedTime(kept)).isNotEqualTo(old);
    }

    @Test
    void damagedModelIsTrainedAgain() throws IOException {
        writeOwnGoal();
        Path kept = folder.resolve("goal-model.bin");
        Files.writeString(kept, "half a model");

        Engine engine = OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.of(kept)));

        assertThat(engine.model().labels()).contains("speed");
        assertThat(Files.size(kept)).isGreaterThan(10_000);
    }

    @Test
    void faultIsToldWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("examples-de.tsv"), "# ours\nspede\tschnell\n");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> OwnCatalogue.engine(few(), KeptModel.ofGoals(Optional.empty())))
                .withMessage("own examples-de.tsv line 2: found label 'spede', wanted a goal of goals.tsv or 'none'");
    }

    @Test
    void fileThatIsNoneOfTheCatalogueIsRefused() throws IOException {
        Files.writeString(folder.resolve("example-de.tsv"), "speed\tschnell\n");
        Files.writeString(folder.resolve("README.md"), "why we did it");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> OwnCatalogue.source(Optional.of(folder)))
                .withMessageContaining("found [example-de.tsv], wanted names among [goals.tsv, ");
    }

    @Test
    void folderThatIsNoneOfTheCatalogueIsRefusedToo() throws IOException {
        Path obstacles = Files.createDirectory(folder.resolve("obstacle"));
        Files.writeString(obstacles.resolve("goals.tsv"), header("obstacles/goals.tsv"));

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> OwnCatalogue.source(Optional.of(folder)))
                .withMessageContaining("found [obstacle/goals.tsv]")
                .withMessageContaining("obstacles/terms-cs.tsv");
    }

    @Test
    void obstacleOfTheOperatorIsUnderstoodAndLeavesTheGoalsAlone() throws IOException {
        Path obstacles = Files.createDirectory(folder.resolve("obstacles"));
        Files.writeString(
                obstacles.resolve("goals.tsv"),
                header("obstacles/goals.tsv") + "weather\tWetter\tWeather\tPočasí\tEis\tIce\tLed\n");
        Files.writeString(obstacles.resolve("examples-de.tsv"), """
                weather\tbei Glatteis kommen wir nicht zum Kunden
                weather\tbei Sturm dürfen wir nicht aufs Dach
                weather\tSchnee auf den Straßen
                """);
        Path database = folder.resolve("einklang.db");
        Settings settings = Settings.from(
                Map.of("EINKLANG_CATALOGUE", folder.toString(), "EINKLANG_DB", "jdbc:sqlite:" + database));

        Engine known = OwnCatalogue.obstacles(settings);

        assertThat(clusters(known, "bei Glatteis und Schnee kommen wir nicht zum Kunden"))
                .containsExactly("weather");
        assertThat(folder.resolve("obstacle-model.bin")).exists();
        assertThat(OwnCatalogue.engine(settings).model()).isSameAs(GoalModel.bundled());
        assertThat(folder.resolve("goal-model.bin")).doesNotExist();
    }

    @Test
    void faultAmongObstaclesIsToldWithItsFolder() throws IOException {
        Path obstacles = Files.createDirectory(folder.resolve("obstacles"));
        Files.writeString(obstacles.resolve("terms-de.tsv"), "speed\tschnell\n");

        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(
                        () -> OwnCatalogue.obstacles(Settings.from(Map.of("EINKLANG_CATALOGUE", folder.toString()))))
                .withMessageStartingWith("own obstacles/terms-de.tsv line 1: found label 'speed'");
    }

    private static List<String> clusters(Engine engine, String text) {
        SourceStatement answer = new SourceStatement("1", "1", "p", false, Optional.of(Language.DE), text);
        return new CatalogueGrouping(engine.catalogue(), engine.model())
                .propose(List.of(answer), 0).clusters().stream()
                        .map(cluster -> cluster.concept().orElse(""))
                        .toList();
    }

    private void writeOwnGoal() throws IOException {
        Files.writeString(folder.resolve("goals.tsv"), header("goals.tsv") + GOAL);
        Files.writeString(folder.resolve("examples-de.tsv"), """
                safety_on_site\tniemand stürzt vom Gerüst
                safety_on_site\tkeiner verletzt sich beim Kunden
                safety_on_site\tSicherheit auf der Baustelle
                safety_on_site\tHelm auf, Gerüst fest, keiner stürzt ab
                """);
    }

    private Catalogue.Source few() {
        return new OwnCatalogue.Both(OwnCatalogueTest::fewExamples, folder);
    }

    /** Every tenth example, so that training takes no time. */
    private static InputStream fewExamples(String file) throws IOException {
        if (!file.startsWith("examples-") && !file.startsWith("terms-")) {
            return Catalogue.bundledSource().open(file);
        }
        List<String> lines = text(file).lines().toList();
        String few = java.util.stream.IntStream.range(0, lines.size())
                .filter(line -> line % 10 == 0)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
        return new ByteArrayInputStream(few.getBytes(StandardCharsets.UTF_8));
    }

    private static String header(String file) throws IOException {
        return text(file)
                        .lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .findFirst()
                        .orElseThrow() + "\n";
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = Catalogue.bundledSource().open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
