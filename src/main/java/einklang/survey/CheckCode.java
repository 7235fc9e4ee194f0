package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Four signs that stand for all that respondents are promised, so that people can see without reading everything again
 * that a form asks under the settings which somebody looked through. The first four hexadecimal digits of a SHA-256 over
 * the promises: equal settings have equal codes; one of 65,536 other settings has the same code by chance. It guards
 * against mistakes and quiet changes, not against somebody who looks for settings with a code that is wanted.
 */
public record CheckCode(String value) {
    public CheckCode {
        if (!value.matches("[0-9A-F]{4}")) {
            throw new IllegalArgumentException("check code: found " + value + ", wanted 4 hexadecimal digits");
        }
    }

    /** Returns the code of these promises; keys of the database and the title have no part in it. */
    public static CheckCode of(Promises promises) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical(promises).getBytes(StandardCharsets.UTF_8));
            return new CheckCode(HexFormat.of().formatHex(digest, 0, 2).toUpperCase(Locale.ROOT));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Returns the code of what the workshop and its round promise. */
    public static CheckCode of(Workshop workshop, Round round) {
        return of(Promises.of(workshop, round));
    }

    /** One line a setting, each value with its length before it, so that no text can look like two. */
    static String canonical(Promises promises) {
        StringBuilder text = new StringBuilder("einklang-settings-1\n");
        RoundRules rules = promises.rules();
        put(text, "minimum", rules.minAnswers());
        put(text, "words", rules.words());
        put(text, "readers", rules.readers());
        put(text, "neutral", rules.neutralReader());
        put(text, "fields", rules.statementsPerQuestion());
        put(text, "leaders", rules.leadersLink());
        put(text, "slips", rules.slips());
        put(text, "clarity", rules.clarity());
        put(text, "months", promises.retentionMonths());
        promises.languages().forEach(language -> put(text, "language", language.code()));
        promises.questions().forEach(question -> {
            put(text, "question", question.kind());
            put(text, question.text());
        });
        promises.teams().forEach(team -> {
            put(text, "team", "");
            put(text, team.name());
        });
        put(text, promises.information());
        return text.toString();
    }

    private static void put(StringBuilder text, Map<Language, Information> information) {
        for (Language language : Language.values()) {
            Information told = information.getOrDefault(language, Information.NONE);
            for (String field : List.of(told.purpose(), told.legalBasis(), told.recipients())) {
                put(text, "told-" + language.code(), field);
            }
        }
    }

    private static void put(StringBuilder text, LocalText words) {
        for (Language language : Language.values()) {
            put(text, language.code(), words.texts().getOrDefault(language, ""));
        }
    }

    private static void put(StringBuilder text, String setting, Object value) {
        String said = value.toString();
        text.append(setting)
                .append(' ')
                .append(said.length())
                .append(':')
                .append(said)
                .append('\n');
    }
}
