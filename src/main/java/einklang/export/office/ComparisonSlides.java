package einklang.export.office;

import einklang.report.ComparisonReport;
import einklang.report.Report;
import einklang.report.SlideRole;
import java.util.ArrayList;
import java.util.List;

/** What people said: who answered, the piles, their words, leaders beside the team, and what pulls apart. */
final class ComparisonSlides {
    private final Voices voices;
    private final ComparisonReport.QuestionPart main;
    private final List<ComparisonReport.QuestionPart> others;

    ComparisonSlides(Report report, ComparisonReport comparison, Layouts layouts) {
        this.voices = new Voices(report, comparison, layouts);
        this.main = report.goalQuestion().orElseGet(() -> comparison.questions().get(0));
        this.others = comparison.questions().stream()
                .filter(question -> !question.id().equals(main.id()))
                .toList();
    }

    /** One slide a message; of further questions only what was named. */
    List<Slide> core() {
        List<Slide> slides = new ArrayList<>();
        ThemeSlides themes = new ThemeSlides(voices, main);
        slides.add(new PeopleSlide(voices, main).slide());
        themes.chart(themes.surprise()).ifPresent(slides::add);
        themes.words().ifPresent(slides::add);
        new SidesSlide(voices, main).find().ifPresent(slides::add);
        new TensionSlides(voices, main).strongest().ifPresent(slides::add);
        others.forEach(question -> new ThemeSlides(voices, question)
                .chart(List.of(voices.words().text(question.text())))
                .ifPresent(slides::add));
        return slides;
    }

    /** All piles with all their words, and the weaker tensions. */
    List<Slide> appendix() {
        List<Slide> slides = new ArrayList<>();
        ThemeSlides themes = new ThemeSlides(voices, main);
        slides.addAll(themes.furtherCharts());
        slides.addAll(themes.allWords());
        slides.addAll(new TensionSlides(voices, main).weaker());
        others.forEach(question -> other(slides, question));
        return slides;
    }

    private void other(List<Slide> slides, ComparisonReport.QuestionPart question) {
        List<Slide> all = new ArrayList<>();
        ThemeSlides themes = new ThemeSlides(voices, question);
        all.addAll(themes.furtherCharts());
        all.addAll(themes.allWords());
        new SidesSlide(voices, question).find().ifPresent(all::add);
        TensionSlides tensions = new TensionSlides(voices, question);
        tensions.strongest().ifPresent(all::add);
        all.addAll(tensions.weaker());
        if (!all.isEmpty()) {
            String text = voices.words().text(question.text());
            slides.add(new Slide(SlideRole.SECTION, List.of(text), voices.hint("section"), List.of()));
            slides.addAll(all);
        }
    }
}
