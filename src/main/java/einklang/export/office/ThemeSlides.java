package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goals that people named: how many named which, and their own words. */
final class ThemeSlides {
    private static final int BARS = 20;
    private static final int BARS_OF_MANY = 16;
    private static final int ACROSS = 3;
    private static final double LARGEST = 18;
    private static final double SMALLEST = 13;
    private static final double FULL = 12;

    private final Voices voices;
    private final Messages messages;
    private final ComparisonReport.QuestionPart question;

    ThemeSlides(Voices voices, ComparisonReport.QuestionPart question) {
        this.voices = voices;
        this.messages = voices.messages();
        this.question = question;
    }

    private int firstBars() {
        return question.themes().size() <= BARS ? question.themes().size() : BARS_OF_MANY;
    }

    /** The largest goals as bars; all of them if they fit. */
    Optional<Slide> chart(List<String> titles) {
        if (question.themes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bars(titles, question.themes().subList(0, firstBars())));
    }

    /** The smaller goals. */
    List<Slide> furtherCharts() {
        List<ComparisonReport.ThemeLine> left =
                question.themes().subList(firstBars(), question.themes().size());
        int pages = Math.min(Paging.MOST_SLIDES, (left.size() + BARS - 1) / BARS);
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            List<ComparisonReport.ThemeLine> some = left.subList(page * BARS, Math.min(left.size(), (page + 1) * BARS));
            List<String> titles = List.of(messages.text("deck.piles.further", firstBars()));
            slides.add(bars(Wordings.paged(messages, titles, page, pages), some));
        }
        return slides;
    }

    private Slide bars(List<String> titles, List<ComparisonReport.ThemeLine> some) {
        Piece.Series people = new Piece.Series(
                messages.text("csv.people"),
                some.stream().map(theme -> Optional.of((double) theme.people())).toList(),
                Piece.Tone.MAIN);
        Piece.Chart chart = new Piece.Chart(
                messages.text("report.chart.rows"),
                messages.text("report.chart.rows.description") + " " + told(some),
                "",
                Piece.Shape.BARS,
                messages.text("compare.theme"),
                some.stream().map(voices::label).toList(),
                List.of(people),
                "0");
        double height = Math.min(1, 0.15 + some.size() / 10.0);
        return new Slide(
                SlideRole.CONTENT, titles, voices.hint("piles"), List.of(new Slide.Placed(chart, 0, 0, 1, height)));
    }

    private String told(List<ComparisonReport.ThemeLine> themes) {
        return String.join(
                "; ",
                themes.stream()
                        .map(theme -> voices.label(theme) + ": " + theme.people())
                        .toList());
    }

    /** How many different goals; what all share is the message where nobody stands alone. */
    List<String> surprise() {
        ComparisonReport.Figures figures = question.figures();
        if (figures.singletons() == 0) {
            return shared();
        }
        return List.of(messages.plural(
                "deck.surprise",
                figures.singletons(),
                voices.words().people(figures.people()),
                messages.plural("report.summary.different", figures.goals())));
    }

    List<String> shared() {
        List<ComparisonReport.ThemeLine> shared = question.sharedByHalf();
        if (shared.isEmpty()) {
            return List.of(messages.text("compare.shared.none"));
        }
        List<String> named = shared.stream()
                .map(theme -> messages.text(
                        "report.summary.named",
                        voices.named(theme),
                        voices.words().of(theme.people(), question.figures().people())))
                .toList();
        return List.of(
                messages.text("report.summary.shared", messages.list(named)),
                messages.plural("deck.piles", shared.size(), question.figures().goals()));
    }

    private List<Piece.Card> cards(double size) {
        return question.themes().stream()
                .map(theme -> voices.card(theme, size))
                .filter(card -> !card.paragraphs().isEmpty())
                .toList();
    }

    /** The largest piles with as many of their words as can be read from afar. */
    Optional<Slide> words() {
        List<Piece.Card> cards = cards(LARGEST).stream().limit(ACROSS).toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        Columns columns = new Columns(voices.stage());
        List<Piece.Card> fitting = columns.largest(cards, LARGEST, SMALLEST);
        List<Slide.Placed> placed = columns.placed(fitting);
        boolean whole = cards.size() == cards(FULL).size() && allOf(cards, fitting);
        String note = voices.hint("words") + (whole ? "" : " " + messages.text("deck.words.more"));
        return Optional.of(new Slide(SlideRole.CONTENT, wordTitles(fitting), note, placed));
    }

    private static boolean allOf(List<Piece.Card> cards, List<Piece.Card> fitting) {
        return cards.stream().mapToInt(card -> card.paragraphs().size()).sum()
                == fitting.stream().mapToInt(card -> card.paragraphs().size()).sum();
    }

    private List<String> wordTitles(List<Piece.Card> cards) {
        Map<String, String> names = new HashMap<>();
        question.themes().forEach(theme -> names.put(voices.label(theme), voices.named(theme)));
        String heads = messages.list(cards.stream()
                .map(card -> card.heading().text())
                .map(heading -> names.getOrDefault(heading, heading))
                .distinct()
                .toList());
        return List.of(messages.text("deck.words.of", heads), messages.text("deck.words"));
    }

    /** All piles with all their words. */
    List<Slide> allWords() {
        Columns columns = new Columns(voices.stage());
        List<List<Slide.Placed>> pages = columns.flowing(cards(FULL));
        int shown = Math.min(pages.size(), Paging.MOST_SLIDES);
        List<Slide> slides = new ArrayList<>();
        for (int page = 0; page < shown; page++) {
            List<String> titles = List.of(messages.text("deck.words.all"), messages.text("deck.words"));
            boolean left = page == shown - 1 && pages.size() > shown;
            String note = left ? voices.hint("words") + " " + messages.text("deck.rest") : voices.hint("words");
            slides.add(
                    new Slide(SlideRole.CONTENT, Wordings.paged(messages, titles, page, shown), note, pages.get(page)));
        }
        return slides;
    }
}
