package einklang.export.office;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Quote;
import einklang.report.Report;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What people said: who answered, the piles, their words, leaders beside the team, and what pulls apart. */
final class ComparisonSlides {
    private static final int BARS = 16;
    private static final int PAIRS = 8;
    private static final int MOST_TENSIONS = 4;
    private static final int FEW_QUOTES = 2;
    private static final int LABEL = 60;
    private static final int TAPS = 5;
    private static final double CARD = 13;

    private final Report report;
    private final ComparisonReport comparison;
    private final Messages messages;
    private final ReportWords words;
    private final Layouts layouts;
    private final Stage stage;
    private final List<Slide> slides = new ArrayList<>();

    ComparisonSlides(Report report, ComparisonReport comparison, Layouts layouts) {
        this.report = report;
        this.comparison = comparison;
        this.messages = report.messages();
        this.words = new ReportWords(messages);
        this.layouts = layouts;
        this.stage = layouts.stage(SlideRole.CONTENT);
    }

    List<Slide> all() {
        boolean several = comparison.questions().size() > 1;
        for (ComparisonReport.QuestionPart question : comparison.questions()) {
            if (several) {
                section(question);
            }
            if (question == comparison.questions().get(0)) {
                who(question);
            }
            piles(question);
            words(question);
            sides(question);
            tensions(question);
        }
        return slides;
    }

    private void section(ComparisonReport.QuestionPart question) {
        slides.add(new Slide(
                SlideRole.SECTION,
                List.of(words.text(question.text())),
                messages.text("deck.notes.section"),
                List.of()));
    }

    private String hint(String part) {
        return messages.text("deck.notes." + part);
    }

    private String label(ComparisonReport.ThemeLine theme) {
        return shortened(words.label(theme));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LABEL
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }

    private void who(ComparisonReport.QuestionPart question) {
        Report.People people = report.people();
        List<List<Piece.Cell>> rows = new ArrayList<>();
        people.invited().ifPresent(invited -> rows.add(row("sheet.invited", invited)));
        rows.add(row("sheet.answered", people.answered()));
        if (people.leadersShown()) {
            rows.add(row("sheet.leaders", people.leaders()));
        }
        rows.add(row("sheet.with_goal", question.figures().people()));
        rows.add(row("sheet.goals_named", question.figures().goals()));
        rows.add(row("sheet.singletons", question.figures().singletons()));
        rows.add(row("sheet.min_answers", people.minAnswers()));
        Piece.Table table = new Piece.Table(
                messages.text("report.section.who"),
                List.of(
                        new Piece.Column(messages.text("deck.figure"), 4, Piece.Align.LEFT),
                        new Piece.Column(messages.text("csv.value"), 1, Piece.Align.RIGHT)),
                rows,
                14);
        String title = people.invited().isPresent() && people.invited().getAsInt() >= people.answered()
                ? messages.text(
                        "report.answered.of",
                        people.answered(),
                        people.invited().getAsInt(),
                        messages.percent(
                                (double) people.answered() / people.invited().getAsInt()))
                : messages.plural("report.answered", people.answered());
        String clear = question.clarity().isEmpty()
                ? ""
                : " " + messages.text("compare.clarity.line", question.clear(), question.tapped());
        List<Slide.Placed> parts = new ArrayList<>();
        boolean tapped = !question.clarity().isEmpty();
        parts.add(new Slide.Placed(table, 0, 0, tapped ? 0.46 : 0.7, 1));
        if (tapped) {
            parts.add(new Slide.Placed(clarity(question), 0.52, 0, 0.48, 1));
        }
        slides.add(new Slide(SlideRole.CONTENT, List.of(title + clear, title), hint("who"), parts));
    }

    private List<Piece.Cell> row(String key, int number) {
        Language language = messages.language();
        return List.of(
                new Piece.Cell(messages.text(key), language, Piece.Shade.NONE),
                new Piece.Cell(messages.number(number), language, Piece.Shade.STRONG));
    }

    private Piece.Chart clarity(ComparisonReport.QuestionPart question) {
        List<String> labels = new ArrayList<>();
        List<Optional<Double>> values = new ArrayList<>();
        for (int tap = 1; tap <= TAPS; tap++) {
            labels.add(Integer.toString(tap));
            values.add(Optional.of((double) question.clarity().getOrDefault(tap, 0)));
        }
        return new Piece.Chart(
                messages.text("deck.clarity"),
                messages.text("compare.clarity.line", question.clear(), question.tapped()),
                messages.text("deck.clarity"),
                Piece.Shape.COLUMNS,
                messages.text("deck.clarity.tap"),
                labels,
                List.of(new Piece.Series(messages.text("sheet.answered"), values, Piece.Tone.MAIN)),
                "0");
    }

    private void piles(ComparisonReport.QuestionPart question) {
        List<ComparisonReport.ThemeLine> themes = question.themes();
        int pages = Math.min(Paging.MOST_SLIDES, (themes.size() + BARS - 1) / BARS);
        for (int page = 0; page < pages; page++) {
            List<ComparisonReport.ThemeLine> some =
                    themes.subList(page * BARS, Math.min(themes.size(), (page + 1) * BARS));
            Piece.Chart chart = new Piece.Chart(
                    messages.text("report.chart.rows"),
                    messages.text("report.chart.rows.description") + " " + told(some),
                    "",
                    Piece.Shape.BARS,
                    messages.text("compare.theme"),
                    some.stream().map(this::label).toList(),
                    List.of(new Piece.Series(
                            messages.text("csv.people"),
                            some.stream()
                                    .map(theme -> Optional.of((double) theme.people()))
                                    .toList(),
                            Piece.Tone.MAIN)),
                    "0");
            slides.add(new Slide(
                    SlideRole.CONTENT,
                    Wordings.paged(messages, shared(question), page, pages),
                    hint("piles"),
                    List.of(new Slide.Placed(chart, 0, 0, 1, Math.min(1, 0.15 + some.size() / 12.0)))));
        }
    }

    private String told(List<ComparisonReport.ThemeLine> themes) {
        return String.join(
                "; ",
                themes.stream()
                        .map(theme -> label(theme) + ": " + theme.people())
                        .toList());
    }

    private List<String> shared(ComparisonReport.QuestionPart question) {
        List<ComparisonReport.ThemeLine> shared = question.sharedByHalf();
        if (shared.isEmpty()) {
            return List.of(messages.text("compare.shared.none"));
        }
        List<String> named = shared.stream()
                .map(theme -> messages.text(
                        "report.summary.named",
                        theme.quoted() ? words.label(theme) : messages.quote(words.label(theme)),
                        words.of(theme.people(), question.figures().people())))
                .toList();
        return List.of(
                messages.text("report.summary.shared", messages.list(named)),
                messages.plural("deck.piles", shared.size(), question.figures().goals()));
    }

    private void words(ComparisonReport.QuestionPart question) {
        List<Piece.Card> cards = new ArrayList<>();
        for (ComparisonReport.ThemeLine theme : question.themes()) {
            Map<Piece.Paragraph, Integer> times = new LinkedHashMap<>();
            Quote.of(comparison, theme).forEach(quote -> times.merge(quoted(quote), 1, Integer::sum));
            List<Piece.Paragraph> quotes = times.entrySet().stream()
                    .map(entry -> counted(entry.getKey(), entry.getValue()))
                    .toList();
            if (!quotes.isEmpty()) {
                cards.add(new Piece.Card(
                        new Piece.Words(label(theme), language(theme.label()), true),
                        words.people(theme.people()),
                        quotes,
                        CARD));
            }
        }
        Columns columns = new Columns(stage);
        List<List<Piece.Card>> pages = columns.pages(cards);
        int shown = Math.min(pages.size(), Paging.MOST_SLIDES);
        for (int page = 0; page < shown; page++) {
            List<String> titles = new ArrayList<>();
            String heads = messages.list(pages.get(page).stream()
                    .map(card -> messages.quote(card.heading().text()))
                    .distinct()
                    .toList());
            titles.add(messages.text("deck.words.of", heads));
            titles.add(messages.text("deck.words"));
            boolean left = page == shown - 1 && pages.size() > shown;
            String note = left ? hint("words") + " " + messages.text("deck.rest") : hint("words");
            slides.add(new Slide(SlideRole.CONTENT, titles, note, columns.placed(pages.get(page))));
        }
    }

    /** The same words of several people stand once, with how often they were said. */
    private Piece.Paragraph counted(Piece.Paragraph quote, int times) {
        List<Piece.Words> parts = new ArrayList<>(quote.words());
        if (times > 1) {
            parts.add(Piece.Words.of(" (" + times + "\u00a0×)", messages.language()));
        }
        return new Piece.Paragraph(parts);
    }

    private Piece.Paragraph quoted(Quote quote) {
        Language language = quote.language();
        Messages own = Messages.of(language);
        String marks = own.quote("\u0000");
        List<Piece.Words> parts = new ArrayList<>();
        parts.add(Piece.Words.of(marks.substring(0, marks.indexOf('\u0000')), language));
        quote.parts().forEach(part -> parts.add(new Piece.Words(part.text(), language, part.marked())));
        parts.add(Piece.Words.of(marks.substring(marks.indexOf('\u0000') + 1), language));
        quote.side()
                .filter(side -> side.equals("leaders"))
                .ifPresent(side -> parts.add(new Piece.Words(
                        " (" + messages.text("compare.side.leaders") + ")", messages.language(), false)));
        if (language != messages.language()) {
            parts.add(new Piece.Words(" (" + language.ownName() + ")", language, false));
        }
        quote.glosses()
                .find(messages.language())
                .ifPresent(gloss -> parts.add(
                        Piece.Words.of(" (" + messages.text("report.gloss", gloss) + ")", messages.language())));
        return new Piece.Paragraph(parts);
    }

    private Language language(LocalText text) {
        return text.in(messages.language()).language();
    }

    private void sides(ComparisonReport.QuestionPart question) {
        List<ComparisonReport.GapLine> gaps =
                question.leaderStaffGap().stream().limit(PAIRS).toList();
        if (gaps.isEmpty()) {
            return;
        }
        Piece.Chart chart = new Piece.Chart(
                messages.text("report.chart.sides"),
                messages.text("report.chart.sides.description"),
                "",
                Piece.Shape.BARS,
                messages.text("compare.theme"),
                gaps.stream().map(gap -> label(comparison.theme(gap.theme()))).toList(),
                List.of(
                        new Piece.Series(
                                side("leaders", question.basis().leaders()),
                                gaps.stream()
                                        .map(gap -> share(
                                                gap.leaders(), question.basis().leaders()))
                                        .toList(),
                                Piece.Tone.OTHER),
                        new Piece.Series(
                                side("staff", question.basis().staff()),
                                gaps.stream()
                                        .map(gap -> share(
                                                gap.staff(), question.basis().staff()))
                                        .toList(),
                                Piece.Tone.MAIN)),
                "0%");
        slides.add(Slide.of(SlideRole.CONTENT, gapTitles(question, gaps.get(0)), hint("sides"), chart));
    }

    private String side(String side, int people) {
        return messages.text("compare.side." + side) + " (" + words.people(people) + ")";
    }

    private static Optional<Double> share(int some, int all) {
        return Optional.of(all == 0 ? 0 : (double) some / all);
    }

    private List<String> gapTitles(ComparisonReport.QuestionPart question, ComparisonReport.GapLine gap) {
        boolean same = gap.leaders() * question.basis().staff()
                == gap.staff() * question.basis().leaders();
        return same
                ? List.of(messages.text("deck.sides.same"))
                : List.of(
                        messages.text(
                                "report.summary.sides",
                                messages.quote(label(comparison.theme(gap.theme()))),
                                words.of(gap.leaders(), question.basis().leaders()),
                                words.of(gap.staff(), question.basis().staff())),
                        messages.text("deck.sides"));
    }

    private void tensions(ComparisonReport.QuestionPart question) {
        List<ComparisonReport.TensionLine> open = question.openTensions();
        List<ComparisonReport.TensionLine> strongest =
                open.stream().limit(MOST_TENSIONS).toList();
        int pages = (strongest.size() + 1) / 2;
        for (int page = 0; page < pages; page++) {
            List<Slide.Placed> parts = new ArrayList<>();
            List<ComparisonReport.TensionLine> two =
                    strongest.subList(page * 2, Math.min(strongest.size(), page * 2 + 2));
            IntStream.range(0, two.size()).forEach(at -> pair(parts, two.get(at), at));
            ComparisonReport.TensionLine first = two.get(0);
            String a = messages.quote(label(comparison.theme(first.a())));
            String b = messages.quote(label(comparison.theme(first.b())));
            List<String> titles = page == 0
                    ? List.of(
                            messages.plural("report.summary.tensions", open.size()) + " "
                                    + messages.text("report.summary.tension", a, b),
                            messages.text("report.summary.tension", a, b),
                            messages.plural("report.summary.tensions", open.size()))
                    : List.of(
                            messages.text("deck.tensions.next", a, b),
                            messages.plural("report.summary.tensions", open.size()));
            slides.add(new Slide(SlideRole.CONTENT, titles, hint("tensions"), parts));
        }
    }

    private void pair(List<Slide.Placed> parts, ComparisonReport.TensionLine tension, int at) {
        double top = at * 0.52;
        double height = 0.48;
        parts.add(new Slide.Placed(side(tension.a(), tension.wordsA(), "", height), 0, top, 0.31, height));
        parts.add(new Slide.Placed(side(tension.b(), tension.wordsB(), "", height), 0.345, top, 0.31, height));
        Piece.Card why = new Piece.Card(
                new Piece.Words(messages.text("csv.why"), messages.language(), true),
                "",
                List.of(
                        new Piece.Paragraph(
                                List.of(Piece.Words.of(words.between(comparison, tension), messages.language()))),
                        new Piece.Paragraph(
                                List.of(Piece.Words.of(words.text(tension.why()), language(tension.why()))))),
                CARD);
        parts.add(new Slide.Placed(
                new Columns(stage).cut(why, stage.width() * 0.31, stage.height() * height), 0.69, top, 0.31, height));
    }

    private Piece.Card side(String theme, List<String> statements, String remark, double height) {
        ComparisonReport.ThemeLine line = comparison.theme(theme);
        List<Piece.Paragraph> quotes = statements.stream()
                .map(comparison::statement)
                .flatMap(statement -> Quote.find(statement, theme).stream())
                .limit(FEW_QUOTES)
                .map(this::quoted)
                .toList();
        Piece.Card card = new Piece.Card(
                new Piece.Words(label(line), language(line.label()), true),
                words.people(line.people()) + remark,
                quotes,
                CARD);
        return new Columns(stage).cut(card, stage.width() * 0.31, stage.height() * height);
    }
}
