package einklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the contrast of the style sheet's colours by the formula of WCAG 2.2 (relative luminance). */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern BLOCK = Pattern.compile("color-scheme: [^}]*}");
    private static final List<Map<String, String>> THEMES = themes();

    @Test
    void thereAreThreeThemesWithTheSameColours() {
        assertThat(THEMES).hasSize(3);
        assertThat(THEMES.get(1).keySet()).isEqualTo(THEMES.get(0).keySet());
        assertThat(THEMES.get(2).keySet()).isEqualTo(THEMES.get(0).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, sheet",
        "ink, sunken",
        "ink, accent-wash",
        "ink, good-wash",
        "ink, warning-wash",
        "ink, fault-wash",
        "soft, paper",
        "soft, sheet",
        "soft, sunken",
        "accent, paper",
        "accent, sheet",
        "accent, sunken",
        "accent, accent-wash",
        "accent-strong, accent-wash",
        "accent-strong, paper",
        "on-accent, accent",
        "on-accent, accent-strong",
        "leaders, leaders-wash",
        "leaders, sheet",
        "good, good-wash",
        "warning, warning-wash",
        "fault, paper",
        "fault, sheet",
        "fault, fault-wash",
    })
    void textIsReadable(String text, String ground) {
        for (Map<String, String> theme : THEMES) {
            assertThat(contrast(theme, text, ground)).as(theme.toString()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "edge, paper",
        "edge, sheet",
        "focus, paper",
        "focus, sheet",
        "focus, sunken",
        "leaders, sunken",
        "fault, sheet"
    })
    void graphicsAreVisible(String line, String ground) {
        for (Map<String, String> theme : THEMES) {
            assertThat(contrast(theme, line, ground)).as(theme.toString()).isGreaterThanOrEqualTo(3.0);
        }
    }

    @Test
    void projectorIsReadableFromTenMetres() {
        assertThat(contrast(THEMES.get(2), "ink", "sheet")).isGreaterThan(12);
        assertThat(contrast(THEMES.get(2), "soft", "sheet")).isGreaterThan(7);
    }

    private static double contrast(Map<String, String> theme, String one, String other) {
        double a = luminance(theme.getOrDefault(one, "missing"));
        double b = luminance(theme.getOrDefault(other, "missing"));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int start) {
        double value = Integer.parseInt(hex.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<Map<String, String>> themes() {
        try {
            String css = Files.readString(Path.of("src/main/resources/static/app.css"));
            return BLOCK.matcher(css)
                    .results()
                    .map(match -> colours(match.group()))
                    .toList();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }
}
