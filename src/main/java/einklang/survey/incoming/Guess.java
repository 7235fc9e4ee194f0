package einklang.survey.incoming;

import einklang.i18n.Language;
import einklang.survey.Question;
import einklang.survey.Round;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes what each column of a screened table is; a person decides. */
public final class Guess {
    private static final Map<Use.Kind, Set<String>> HEADINGS = new EnumMap<>(Map.of(
            Use.Kind.RESPONDENT,
            words("respondent|person|participant|participant id|respondent no|teilnehmer|teilnehmerin|teilnehmende"
                    + "|teilnehmer id|befragte|befragter|befragte person|ucastnik|ucastnice|ucastnik id|respondentka"
                    + "|dotazovany|osoba"),
            Use.Kind.ROLE,
            words("role|side|rolle|seite|position|funktion|fuhrungskraft|leitung|ich fuhre mitarbeitende|leader|manager"
                    + "|function|pozice|funkce|strana|vedouci"),
            Use.Kind.TEAM,
            words("team|department|unit|group|division|abteilung|bereich|gruppe|organisationseinheit|tym|oddeleni"
                    + "|usek|skupina|utvar"),
            Use.Kind.LANGUAGE,
            words("language|lang|locale|sprache|startlanguage|start language|startsprache|jazyk|vychozi jazyk"),
            Use.Kind.QUESTION,
            words("question|question id|frage|otazka"),
            Use.Kind.CLARITY,
            words("clarity|klarheit|jasnost|srozumitelnost|how clear are our goals to you"
                    + "|wie klar sind ihnen unsere ziele|nakolik jsou vam nase cile jasne"),
            Use.Kind.STATEMENT,
            words("statement|statements|answer|answers|response|responses|goal|goals|text|comment|aussage|aussagen"
                    + "|antwort|antworten|ziel|ziele|kommentar|vyrok|vyroky|odpoved|odpovedi|cil|cile|komentar"
                    + "|open ended|open ended answer")));

    /** A column whose cells have this many characters on average holds sentences rather than choices. */
    private static final int CHARACTERS_OF_A_SENTENCE = 15;

    private static final int ROWS_LOOKED_AT = 200;

    /** Some exports have a title and remarks above their headings. */
    private static final int ROWS_BEFORE_HEADINGS = 15;

    private Guess() {}

    private static Set<String> words(String joined) {
        return Set.of(joined.split("\\|"));
    }

    /** Whether this is the heading of a column, whether the column is of use or is taken out. */
    public static boolean isHeading(String cell) {
        return kindOf(cell).isPresent() || Headings.findWhy(cell).isPresent();
    }

    /** Finds what a heading names; "Ziel 1" is a goal as well. */
    static Optional<Use.Kind> kindOf(String heading) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : Headings.parts(heading)) {
            parts.add(part);
            parts.add(part.replaceFirst(" [0-9]+$", ""));
        }
        return HEADINGS.entrySet().stream()
                .filter(entry -> parts.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the table without what stands above a line with two known headings or more, if there is one near the top. */
    public static Table withoutTitles(Table table) {
        int headings = headings(table);
        return headings > 0
                ? new Table(table.rows().subList(headings, table.rows().size()), table.readAs())
                : table;
    }

    /** Whether a line near the top holds two known headings or more. */
    public static boolean hasHeadings(Table table) {
        return headings(table) >= 0;
    }

    private static int headings(Table table) {
        for (int i = 0; i < Math.min(ROWS_BEFORE_HEADINGS, table.rows().size()); i++) {
            if (table.rows().get(i).cells().stream().filter(Guess::isHeading).count() >= 2) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the first line looks like headings: a known one, one that was taken out, or a question of the round. */
    public static boolean isHeaded(Screening screening, Round round) {
        if (screening.table().rows().isEmpty()) {
            return false;
        }
        List<String> first = screening.table().rows().get(0).cells();
        boolean known = first.stream()
                .anyMatch(cell ->
                        kindOf(cell).isPresent() || questionOf(cell, round).isPresent());
        boolean named = screening.dropped().stream()
                .anyMatch(dropped -> !dropped.heading().isEmpty());
        return known || named;
    }

    /** Proposes one use a column: by the heading if there are headings, else by what the cells look like. */
    public static List<Use> uses(Table table, boolean headed, Round round) {
        List<Use> uses = new ArrayList<>();
        for (int column = 0; column < table.width(); column++) {
            uses.add(use(table, headed, column, round));
        }
        return withoutTwins(uses);
    }

    private static Use use(Table table, boolean headed, int column, Round round) {
        String heading = headed ? table.rows().get(0).cell(column) : "";
        Optional<String> asked = questionOf(heading, round);
        if (asked.isPresent()) {
            return Use.statement(asked.get());
        }
        Optional<Use.Kind> named = kindOf(heading);
        if (named.isPresent()) {
            return named.get() == Use.Kind.STATEMENT ? firstQuestion(round) : Use.of(named.get());
        }
        return ofContent(table, headed, column, round);
    }

    private static Use ofContent(Table table, boolean headed, int column, Round round) {
        List<String> cells = table.body(headed).stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.cell(column).strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.stream().allMatch(cell -> Language.find(cell).isPresent())) {
            return Use.of(Use.Kind.LANGUAGE);
        }
        if (cells.stream().allMatch(cell -> Roles.find(cell).isPresent())) {
            return Use.of(Use.Kind.ROLE);
        }
        double length = cells.stream().mapToInt(String::length).average().orElse(0);
        boolean only = table.width() == 1;
        return only || length >= CHARACTERS_OF_A_SENTENCE ? firstQuestion(round) : Use.IGNORE;
    }

    private static Use firstQuestion(Round round) {
        return Use.statement(round.questions().get(0).id());
    }

    /** Finds the question that a text repeats, in any language; "G01Q01. What ...?" repeats it too. */
    static Optional<String> questionOf(String text, Round round) {
        Set<String> parts = Headings.parts(text);
        return round.questions().stream()
                .filter(question ->
                        question.text().texts().values().stream().map(Fold::of).anyMatch(parts::contains))
                .map(Question::id)
                .findFirst();
    }

    /** Of everything but statements there is one column; those after the first are left out. */
    private static List<Use> withoutTwins(List<Use> uses) {
        Set<Use.Kind> taken = new LinkedHashSet<>();
        return uses.stream()
                .map(use -> use.kind() == Use.Kind.STATEMENT || taken.add(use.kind()) ? use : Use.IGNORE)
                .toList();
    }
}
