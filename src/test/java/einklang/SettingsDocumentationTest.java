package einklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/operations.md holds the table of settings as the program has it. */
class SettingsDocumentationTest {
    @Test
    void operationsListsEverySettingWithDefaultAndMeaning() throws IOException {
        String operations = Files.readString(Path.of("docs", "operations.md"), StandardCharsets.UTF_8);

        assertThat(Stream.of(Setting.values()).map(SettingsDocumentationTest::row))
                .allSatisfy(row -> assertThat(operations).contains(row));
    }

    @Test
    void helpListsEverySetting() {
        assertThat(String.join("\n", Operations.settingsHelp()))
                .contains(Stream.of(Setting.values()).map(Setting::variable).toList());
    }

    private static String row(Setting setting) {
        return "| `" + setting.variable() + "` | " + setting.shownDefault() + " | " + setting.meaning() + " |";
    }
}
