package einklang.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    /** A key in quotes as the first argument of text or plural. */
    private static final Pattern USED =
            Pattern.compile("(?:\\b(?:text|plural)\\(\\s*)\"([a-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)+)\"");

    private final Messages german = Messages.of(Language.DE);
    private final Messages english = Messages.of(Language.EN);
    private final Messages czech = Messages.of(Language.CS);

    @Test
    void noughtHasNoMinusSignEvenWhenALittleLessWasRoundedToIt() {
        assertThat(english.number(-0.004, 2)).isEqualTo("0.00");
        assertThat(english.number(-0.006, 2)).isEqualTo("−0.01");
        assertThat(english.percent(-0.001)).isEqualTo("0%");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTexts(Language language) {
        assertThat(plain(Messages.of(language))).isEqualTo(plain(english));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPluralHasAllItsForms(Language language) {
        Messages messages = Messages.of(language);
        for (String key : messages.keys()) {
            if (key.endsWith(".other")) {
                String stem = key.substring(0, key.length() - ".other".length());
                assertThat(messages.has(stem + ".one")).as(stem + ".one").isTrue();
                assertThat(language != Language.CS || messages.has(stem + ".few"))
                        .as(stem + ".few")
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextHasTheSamePlacesAsInEnglish(Language language) {
        for (String key : plain(english)) {
            if (!key.endsWith(".one")) {
                assertThat(places(Messages.of(language).text(key))).as(key).isEqualTo(places(english.text(key)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextIsBlank(Language language) {
        for (String key : Messages.of(language).keys()) {
            assertThat(Messages.of(language).text(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyKeyNamedInTemplatesAndCodeIsThere() throws IOException {
        Set<String> missing = USED.matcher(sources())
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.matches(".*\\.(css|js|svg)"))
                .filter(key -> !isThere(key))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing).isEmpty();
    }

    /** A key is used if it, or a beginning of it that ends with a dot, stands somewhere in quotes. */
    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> quoted = Pattern.compile("\"(?=([A-Za-z0-9_.-]+)\")")
                .matcher(sources())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(english.keys()).allMatch(key -> isUsed(key, quoted), "is used");
    }

    @Test
    void noKeyIsWrittenTwiceInAFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                List<String> keys = Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void apostrophesAndOtherBracesStayAsTheyAre() {
        assertThat(english.text("list.and", "unused")).isEqualTo("and");
        assertThat(german.text("problem.CONFLICT.title")).isEqualTo("Jemand war schneller");
    }

    @Test
    void missingKeyIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> german.text("no.such.key"))
                .withMessage("message: no text for key 'no.such.key' in de");
    }

    @Test
    void wholeNumbersAreGroupedAsTheLanguageDoes() {
        assertThat(german.number(12345)).isEqualTo("12.345");
        assertThat(english.number(12345)).isEqualTo("12,345");
        assertThat(czech.number(12345)).matches("12[\\u00a0\\u202f]345");
    }

    @Test
    void decimalsAreWrittenAsTheLanguageDoes() {
        assertThat(german.number(0.5, 2)).isEqualTo("0,50");
        assertThat(english.number(0.5, 2)).isEqualTo("0.50");
    }

    @Test
    void whatIsBelowZeroHasARealMinusSign() {
        assertThat(german.number(-12345)).isEqualTo("\u221212.345");
        assertThat(english.number(-0.5, 1)).isEqualTo("\u22120.5");
        assertThat(english.percent(-0.2)).isEqualTo("\u221220%");
        assertThat(german.percent(-0.2)).matches("\u221220[\\u00a0\\u202f]%");
    }

    @Test
    void signShowsWhereItMatters() {
        assertThat(german.signed(12345)).isEqualTo("+12.345");
        assertThat(german.signed(0)).isEqualTo("0");
        assertThat(german.signed(-3)).isEqualTo("\u22123");
        assertThat(english.signed(Long.MIN_VALUE)).startsWith("\u22129,223");
    }

    @Test
    void percentStandsApartInGermanAndCzech() {
        assertThat(german.percent(0.28)).matches("28[\\u00a0\\u202f]%");
        assertThat(czech.percent(0.28)).matches("28[\\u00a0\\u202f]%");
        assertThat(english.percent(0.28)).isEqualTo("28%");
    }

    @Test
    void datesAreInWords() {
        LocalDate day = LocalDate.of(2027, 5, 3);

        assertThat(german.date(day)).isEqualTo("3. Mai 2027");
        assertThat(english.date(day)).isEqualTo("3 May 2027");
        assertThat(czech.date(day).replace('\u00a0', ' ')).isEqualTo("3. května 2027");
    }

    @Test
    void timeIsThatOfTheZone() {
        Instant instant = Instant.parse("2027-05-03T22:30:00Z");

        assertThat(german.dateTime(instant, ZoneId.of("Europe/Prague"))).isEqualTo("4. Mai 2027, 00:30");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(german.list(List.of("A", "B", "C"))).isEqualTo("A, B und C");
        assertThat(english.list(List.of("A"))).isEqualTo("A");
        assertThat(czech.list(List.of())).isEmpty();
    }

    @Test
    void quotationMarksFollowTheLanguage() {
        assertThat(german.quote("Ziel")).isEqualTo("„Ziel“");
        assertThat(czech.quote("cíl")).isEqualTo("„cíl“");
        assertThat(english.quote("goal")).isEqualTo("“goal”");
    }

    /** Some rooms put their own prefix before the key. */
    private boolean isThere(String key) {
        return english.keys().stream()
                .anyMatch(known -> known.equals(key) || known.equals(key + ".other") || known.endsWith("." + key));
    }

    private static Set<String> plain(Messages messages) {
        return messages.keys().stream()
                .filter(key -> !key.endsWith(".few"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean isUsed(String key, Set<String> quoted) {
        String stem = key.replaceFirst("\\.(one|few|other)$", "");
        if (quoted.contains(key) || quoted.contains(stem)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (quoted.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String root : List.of("templates", "src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }
}
