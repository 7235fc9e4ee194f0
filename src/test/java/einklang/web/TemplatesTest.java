package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that every template and static file keeps. */
class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORDS = Pattern.compile(">\\s*([A-Za-zÀ-ž][^<>${}@`]{2,})<");

    @Test
    void noStyleAttributesAndNoScriptsInsideThePage() throws IOException {
        for (Path file : files("templates")) {
            String text = withoutOwnElements(Files.readString(file));
            assertThat(text).as(file.toString()).doesNotContainPattern("\\sstyle\\s*=");
            assertThat(text).as(file.toString()).doesNotContainPattern("\\son[a-z]+\\s*=\\s*\"");
            assertThat(text).as(file.toString()).doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        }
    }

    @Test
    void nothingIsPrintedUnescaped() throws IOException {
        for (Path file : files("templates")) {
            assertThat(withoutOwnElements(Files.readString(file)))
                    .as(file.toString())
                    .doesNotContain("$unsafe");
        }
    }

    @Test
    void noTextIsWrittenInATemplate() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files("templates")) {
            String markup =
                    Files.readString(file).replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@.*$", "");
            WORDS.matcher(markup)
                    .results()
                    .map(match -> file + ": " + match.group(1))
                    .forEach(found::add);
        }

        assertThat(found).allMatch(text -> text.endsWith(": Einklang") || text.contains("· Einklang"));
    }

    @Test
    void everyFormThatIsSentCarriesATokenOrStandsOnAPublicPage() throws IOException {
        List<String> publicPages = List.of("login.jte", "welcome.jte", "reset.jte");
        for (Path file : files("templates/account")) {
            String text = Files.readString(file);
            long forms = TAG.matcher(text)
                    .results()
                    .filter(tag -> tag.group().startsWith("<form method=\"post\""))
                    .count();
            if (!publicPages.contains(file.getFileName().toString())) {
                assertThat(text.split("shared.csrf", -1).length - 1L)
                        .as(file.toString())
                        .isGreaterThanOrEqualTo(forms);
            }
        }
    }

    @Test
    void nothingIsFetchedFromAnotherHost() throws IOException {
        for (Path file : files("src/main/resources/static")) {
            if (file.toString().matches(".*\\.(css|js)")) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("http:", "https:", "//cdn", "@import");
            }
        }
    }

    /** Leaves out the style and the script that a self-contained page holds and its policy allows by their hash. */
    private static String withoutOwnElements(String text) {
        return text.replaceAll("<(style|script)>\\$\\{shell\\.(style|script)\\(\\)}</(style|script)>", "");
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
