package einklang.export.office;

import einklang.i18n.Messages;
import einklang.report.Paragraph;
import einklang.report.Report;
import einklang.report.ReportWords;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The slides of a report, one message each: what people said, what was agreed, what is done, and how far it may be trusted. */
final class Deck {
    private static final double TEXT = 16;
    private static final double SMALL = 13;
    private static final int LEAST_FOR_DIVIDER = 4;

    private final Report report;
    private final Messages messages;
    private final ReportWords words;
    private final Layouts layouts;
    private final Optional<Slide> answer;
    private final List<Slide> slides = new ArrayList<>();

    private Deck(Report report, Layouts layouts) {
        this.report = report;
        this.messages = report.messages();
        this.words = new ReportWords(messages);
        this.layouts = layouts;
        this.answer = new AnswerSlide(report, layouts.stage(SlideRole.CONTENT)).find();
    }

    /** Returns the slides in their order: those to present, then an appendix; at least a cover, a summary and the method. */
    static List<Slide> of(Report report, Layouts layouts) {
        Deck deck = new Deck(report, layouts);
        deck.core();
        if (deck.slides.size() >= LEAST_FOR_DIVIDER) {
            deck.divider();
        }
        deck.appendix();
        return deck.slides;
    }

    private void core() {
        cover();
        answer.ifPresentOrElse(slides::add, this::summary);
        report.comparison()
                .ifPresent(comparison -> slides.addAll(new ComparisonSlides(report, comparison, layouts).core()));
        slides.addAll(new PlanSlides(report, layouts).core());
    }

    private void divider() {
        slides.add(new Slide(
                SlideRole.SECTION,
                List.of(messages.text("deck.appendix"), messages.text("report.section.appendix")),
                messages.text("deck.notes.appendix"),
                List.of()));
    }

    private void appendix() {
        if (answer.isPresent() && !report.summary().isEmpty()) {
            summary();
        }
        report.comparison()
                .ifPresent(comparison -> slides.addAll(new ComparisonSlides(report, comparison, layouts).appendix()));
        slides.addAll(new PlanSlides(report, layouts).appendix());
        findings();
        method();
    }

    private void cover() {
        Report.Cover cover = report.cover();
        List<Piece.Line> lines = new ArrayList<>();
        String client = cover.client().isEmpty() ? cover.organisation() : cover.client();
        add(lines, client);
        add(lines, messages.text("report.cover.kind"));
        add(lines, messages.date(cover.date()) + ", " + messages.text("report.cover.round", cover.round()));
        add(lines, cover.consultant().isEmpty() ? "" : messages.text("report.cover.by", cover.consultant()));
        add(lines, cover.trial() ? messages.text("report.cover.trial") : "");
        slides.add(Slide.of(
                SlideRole.COVER,
                List.of(cover.title()),
                messages.text("deck.notes.cover"),
                new Piece.Text(fitting(lines), TEXT)));
    }

    private List<Piece.Line> fitting(List<Piece.Line> lines) {
        Stage stage = layouts.stage(SlideRole.COVER);
        return lines.stream()
                .map(line -> new Piece.Line("", stage.fit().cut(line.text(), TEXT, stage.width() * 0.9, 2)))
                .toList();
    }

    private static void add(List<Piece.Line> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(new Piece.Line("", text));
        }
    }

    private void summary() {
        List<Piece.Line> lines = report.summary().stream().map(this::line).toList();
        text("summary", List.of(shortest()), lines, TEXT);
    }

    private Piece.Line line(Paragraph paragraph) {
        return new Piece.Line(messages.text("report.paragraph." + paragraph.id()), paragraph.text());
    }

    private String shortest() {
        return report.goalQuestion()
                .map(question -> messages.text(
                        "deck.summary",
                        messages.plural(
                                "report.summary.answered", report.people().answered(), different(question)),
                        words.level(question)))
                .orElseGet(() -> messages.text(
                        "deck.summary.plan",
                        report.plan().goals().size(),
                        report.plan().measures().size()));
    }

    private String different(einklang.report.ComparisonReport.QuestionPart question) {
        return messages.plural("report.summary.different", question.figures().goals());
    }

    private void findings() {
        if (!report.findings().isEmpty()) {
            List<Piece.Line> lines = report.findings().stream()
                    .map(finding -> new Piece.Line("", finding))
                    .toList();
            String title = messages.plural("deck.findings", report.findings().size());
            text("findings", List.of(title), lines, TEXT);
        }
    }

    private void method() {
        List<Piece.Line> lines = new ArrayList<>();
        report.method().forEach(line -> lines.add(new Piece.Line("", line)));
        report.hidden().forEach(line -> lines.add(new Piece.Line(messages.text("deck.hidden"), line)));
        String title = report.goalQuestion()
                .map(question -> messages.text("deck.method", question.figures().people()))
                .orElseGet(() -> messages.text("deck.method.plan"));
        text("method", List.of(title), lines, SMALL);
    }

    private void text(String part, List<String> titles, List<Piece.Line> lines, double size) {
        List<Piece.Text> pages = new Paging(layouts.stage(SlideRole.TEXT)).texts(lines, size);
        slides.addAll(Wordings.pages(messages, SlideRole.TEXT, titles, messages.text("deck.notes." + part), pages));
    }
}
