package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's own words as they stand in a pile: the whole sentence, with the goals of the pile marked in it where the
 * sentence says more than them.
 *
 * @param side "leaders" or "staff"; empty where no sides are shown
 * @param glosses translations of the whole sentence by a person, to be shown as such
 */
public record Quote(List<Part> parts, Language language, Optional<String> side, LocalText glosses) {
    /** A stretch of the sentence. */
    public record Part(String text, boolean marked) {}

    public Quote {
        parts = List.copyOf(parts);
    }

    /** Returns the words of a theme, in the order of the report; sentences shown only by their sense are left out. */
    public static List<Quote> of(ComparisonReport report, ComparisonReport.ThemeLine theme) {
        return theme.statements().stream()
                .map(report::statement)
                .flatMap(line -> find(line, theme.id()).stream())
                .toList();
    }

    /** Returns a statement with what it says of a theme; empty where it is shown only by its sense. */
    public static Optional<Quote> find(ComparisonReport.StatementLine line, String theme) {
        return line.text()
                .flatMap(text -> line.language()
                        .map(language ->
                                new Quote(parts(text, line.aspects(), theme), language, line.side(), line.glosses())));
    }

    private static List<Part> parts(String text, List<ComparisonReport.AspectLine> aspects, String theme) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (ComparisonReport.AspectLine aspect : aspects.stream()
                .filter(one -> one.theme().equals(theme))
                .sorted(Comparator.comparingInt(ComparisonReport.AspectLine::start))
                .toList()) {
            if (aspect.start() >= done && aspect.end() - aspect.start() < text.length()) {
                add(parts, text.substring(done, aspect.start()), false);
                add(parts, text.substring(aspect.start(), aspect.end()), true);
                done = aspect.end();
            }
        }
        add(parts, text.substring(done), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }
}
