package einklang.report;

import einklang.i18n.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Takes sentences, sides and tensions out of a comparison, as far as an edition has them not. */
final class ComparisonNarrowing {
    private final ComparisonReport whole;
    private final boolean words;
    private final boolean sides;
    private final boolean tensions;
    private final IntFunction<LocalText> unnamed;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param unnamed what stands for a pile that was called by a sentence of somebody, by its number from 1 */
    ComparisonNarrowing(ComparisonReport whole, Set<Part> parts, IntFunction<LocalText> unnamed) {
        this.whole = whole;
        this.words = parts.contains(Part.WORDS);
        this.sides = parts.contains(Part.SIDES);
        this.tensions = parts.contains(Part.TENSIONS);
        this.unnamed = unnamed;
    }

    ComparisonReport narrowed() {
        return new ComparisonReport(
                whole.minAnswers(),
                whole.people(),
                sides && whole.leadersShown(),
                whole.questions().stream().map(this::question).toList(),
                words ? whole.statements().stream().map(this::statement).toList() : List.of());
    }

    private ComparisonReport.QuestionPart question(ComparisonReport.QuestionPart part) {
        ComparisonReport.Basis basis = part.basis();
        return new ComparisonReport.QuestionPart(
                part.id(),
                part.kind(),
                part.text(),
                new ComparisonReport.Basis(
                        words && basis.wordsShown(),
                        sides ? basis.leaders() : 0,
                        sides ? basis.staff() : 0,
                        basis.cards(),
                        basis.moved()),
                part.themes().stream().map(this::theme).toList(),
                tensions ? part.tensions().stream().map(this::tension).toList() : List.of(),
                part.figures(),
                sides ? part.leaderStaffGap() : List.of(),
                part.clarity(),
                part.engine());
    }

    private ComparisonReport.ThemeLine theme(ComparisonReport.ThemeLine theme) {
        boolean called = words || !theme.quoted();
        return new ComparisonReport.ThemeLine(
                theme.id(),
                called ? theme.label() : unnamed.apply(number(theme)),
                called && theme.quoted(),
                theme.concepts(),
                words ? theme.statements() : List.of(),
                theme.people(),
                sides ? theme.leaders() : 0,
                sides ? theme.staff() : 0,
                theme.why(),
                words ? theme.telling() : List.of());
    }

    private int number(ComparisonReport.ThemeLine theme) {
        return numbers.computeIfAbsent(theme.id(), id -> numbers.size() + 1);
    }

    private ComparisonReport.TensionLine tension(ComparisonReport.TensionLine tension) {
        return new ComparisonReport.TensionLine(
                tension.a(),
                tension.b(),
                tension.betweenPeople(),
                tension.insidePeople(),
                tension.decision(),
                tension.why(),
                words ? tension.wordsA() : List.of(),
                words ? tension.wordsB() : List.of());
    }

    private ComparisonReport.StatementLine statement(ComparisonReport.StatementLine line) {
        return new ComparisonReport.StatementLine(
                line.id(),
                line.question(),
                line.language(),
                line.text(),
                sides ? line.side() : Optional.empty(),
                line.glosses(),
                line.themes(),
                line.concepts(),
                line.confidence(),
                line.unsure(),
                line.aspects());
    }
}
