package einklang.export.office;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.ComparisonReport;
import einklang.report.Report;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who answered what question, and how clear they find the goals. */
final class PeopleSlide {
    private static final int TAPS = 5;
    private static final double TABLE = 14;
    private static final double QUESTION = 18;
    private static final double ASKED = 0.22;
    private static final double LEFT = 0.47;

    private final Voices voices;
    private final Messages messages;
    private final ComparisonReport.QuestionPart question;

    PeopleSlide(Voices voices, ComparisonReport.QuestionPart question) {
        this.voices = voices;
        this.messages = voices.messages();
        this.question = question;
    }

    Slide slide() {
        boolean tapped = !question.clarity().isEmpty();
        double width = tapped ? LEFT : 0.7;
        List<Slide.Placed> parts = new ArrayList<>();
        Stage stage = voices.stage();
        parts.add(new Slide.Placed(
                new Columns(stage).cut(asked(), stage.width(), stage.height() * ASKED), 0, 0, 1, ASKED));
        parts.add(new Slide.Placed(table(), 0, ASKED + 0.03, width, 1 - ASKED - 0.03));
        if (tapped) {
            parts.add(new Slide.Placed(clarity(), LEFT + 0.05, ASKED, 1 - LEFT - 0.05, 1 - ASKED));
        }
        return new Slide(SlideRole.CONTENT, titles(), voices.hint("who"), parts);
    }

    private List<String> titles() {
        Report.People people = voices.report().people();
        String title = people.invited().isPresent() && people.invited().getAsInt() >= people.answered()
                ? messages.text(
                        "report.answered.of",
                        people.answered(),
                        people.invited().getAsInt(),
                        messages.percent(
                                (double) people.answered() / people.invited().getAsInt()))
                : messages.plural("report.answered", people.answered());
        return question.clarity().isEmpty() ? List.of(title) : List.of(title + " " + clear(), title);
    }

    private String clear() {
        return messages.text("compare.clarity.line", question.clear(), question.tapped());
    }

    private Piece.Card asked() {
        Language language = voices.language(question.text());
        Piece.Words heading = new Piece.Words(messages.text("deck.question"), messages.language(), true);
        Piece.Words words =
                Piece.Words.of(Messages.of(language).quote(voices.words().text(question.text())), language);
        return new Piece.Card(heading, "", List.of(new Piece.Paragraph(List.of(words))), QUESTION);
    }

    private Piece.Table table() {
        Report.People people = voices.report().people();
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
        List<Piece.Column> columns = List.of(
                new Piece.Column(messages.text("deck.figure"), 4, Piece.Align.LEFT),
                new Piece.Column(messages.text("csv.value"), 1, Piece.Align.RIGHT));
        return new Piece.Table(messages.text("report.section.who"), columns, rows, TABLE);
    }

    private List<Piece.Cell> row(String key, int number) {
        Language language = messages.language();
        return List.of(
                new Piece.Cell(messages.text(key), language, Piece.Shade.NONE),
                new Piece.Cell(messages.number(number), language, Piece.Shade.STRONG));
    }

    private Piece.Chart clarity() {
        List<String> labels = new ArrayList<>();
        List<Optional<Double>> values = new ArrayList<>();
        for (int tap = 1; tap <= TAPS; tap++) {
            String end = tap == 1 ? "deck.clarity.least" : tap == TAPS ? "deck.clarity.most" : "";
            labels.add(end.isEmpty() ? Integer.toString(tap) : tap + " (" + messages.text(end) + ")");
            values.add(Optional.of((double) question.clarity().getOrDefault(tap, 0)));
        }
        return new Piece.Chart(
                messages.text("deck.clarity"),
                clear(),
                messages.text("deck.clarity"),
                Piece.Shape.COLUMNS,
                messages.text("deck.clarity.tap"),
                labels,
                List.of(new Piece.Series(messages.text("sheet.answered"), values, Piece.Tone.MAIN)),
                "0");
    }
}
