package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Quote;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What pulls apart: the words of both sides facing each other, two pairs a slide, the strongest first. */
final class TensionSlides {
    private static final int PAIRS = 2;
    private static final int MOST = 8;
    private static final int FEW_QUOTES = 2;
    private static final double CARD = 14;
    private static final double ALONE = 18;
    private static final double HEIGHT = 0.48;

    private final Voices voices;
    private final Messages messages;
    private final List<ComparisonReport.TensionLine> open;

    TensionSlides(Voices voices, ComparisonReport.QuestionPart question) {
        this.voices = voices;
        this.messages = voices.messages();
        this.open = question.openTensions();
    }

    Optional<Slide> strongest() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        ComparisonReport.TensionLine first = open.get(0);
        String pair = messages.text("report.summary.tension", named(first.a()), named(first.b()));
        String count = messages.plural("report.summary.tensions", open.size());
        return Optional.of(slide(List.of(count + " " + pair, pair, count), 0));
    }

    /** The next ones; those after them stand in the report. */
    List<Slide> weaker() {
        List<Slide> slides = new ArrayList<>();
        for (int start = PAIRS; start < Math.min(MOST, open.size()); start += PAIRS) {
            ComparisonReport.TensionLine first = open.get(start);
            slides.add(slide(
                    List.of(
                            messages.text("deck.tensions.next", named(first.a()), named(first.b())),
                            messages.plural("report.summary.tensions", open.size())),
                    start));
        }
        return slides;
    }

    private String named(String theme) {
        return voices.named(voices.comparison().theme(theme));
    }

    private Slide slide(List<String> titles, int start) {
        List<ComparisonReport.TensionLine> some = open.subList(start, Math.min(open.size(), start + PAIRS));
        List<Slide.Placed> parts = new ArrayList<>();
        boolean alone = some.size() == 1;
        IntStream.range(0, some.size())
                .forEach(at -> pair(parts, some.get(at), at * 0.52, alone ? 1 : HEIGHT, alone ? ALONE : CARD));
        return new Slide(SlideRole.CONTENT, titles, voices.hint("tensions"), parts);
    }

    private void pair(
            List<Slide.Placed> parts, ComparisonReport.TensionLine tension, double top, double height, double size) {
        Stage stage = voices.stage();
        Columns columns = new Columns(stage);
        List<Piece.Card> cards = List.of(
                side(tension.a(), tension.wordsA(), size),
                side(tension.b(), tension.wordsB(), size),
                why(tension, size));
        for (int at = 0; at < cards.size(); at++) {
            Piece.Card cut = columns.cut(cards.get(at), stage.width() * Columns.WIDTH, stage.height() * height);
            parts.add(new Slide.Placed(cut, at * Columns.STEP, top, Columns.WIDTH, height));
        }
    }

    private Piece.Card why(ComparisonReport.TensionLine tension, double size) {
        return new Piece.Card(
                new Piece.Words(messages.text("csv.why"), messages.language(), true),
                "",
                List.of(
                        new Piece.Paragraph(List.of(
                                Piece.Words.of(voices.words().text(tension.why()), voices.language(tension.why())))),
                        new Piece.Paragraph(List.of(Piece.Words.of(
                                voices.words().between(voices.comparison(), tension), messages.language())))),
                size);
    }

    private Piece.Card side(String theme, List<String> statements, double size) {
        List<Piece.Paragraph> quotes = statements.stream()
                .map(voices.comparison()::statement)
                .flatMap(statement -> Quote.find(statement, theme).stream())
                .limit(FEW_QUOTES)
                .map(voices::quoted)
                .toList();
        return voices.card(voices.comparison().theme(theme), quotes, size);
    }
}
