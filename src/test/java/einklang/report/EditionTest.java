package einklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import einklang.i18n.Language;
import einklang.testing.SamplePlans;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditionTest {
    private static final String WORDS = "Wir antworten schnell und gern";

    private static Report whole() {
        return SampleReports.report(
                Language.EN, Optional.of(SampleReports.comparison(true, "open", WORDS)), SamplePlans.everyKind());
    }

    private static Report narrowed(Report whole, Audience audience, Set<Part> parts) {
        return new Edition(audience, whole.language(), parts, Branding.NONE).of(whole);
    }

    private static Report without(Part part) {
        return narrowed(whole(), Audience.MANAGEMENT, EnumSet.complementOf(EnumSet.of(part)));
    }

    private static List<String> paragraphs(Report report) {
        return report.summary().stream().map(Paragraph::id).toList();
    }

    @Test
    void managementGetsEverythingThatTheReportSays() {
        Report whole = whole();
        Report edition = Edition.standard(Audience.MANAGEMENT, Language.EN, Branding.NONE)
                .of(whole);

        assertThat(edition.parts()).containsExactly(Part.values());
        assertThat(edition.comparison()).isEqualTo(whole.comparison());
        assertThat(edition.plan()).isEqualTo(whole.plan());
        assertThat(edition.summary()).isEqualTo(whole.summary());
        assertThat(edition.hidden()).isEqualTo(whole.hidden());
        assertThat(edition.audience()).contains(Audience.MANAGEMENT);
    }

    @Test
    void staffGetNoSidesNoMatrixNoHomeworkAndNoNames() {
        Report edition =
                Edition.standard(Audience.STAFF, Language.EN, Branding.NONE).of(whole());

        assertThat(edition.toString()).doesNotContain("leadersShown=true", "GapLine");
        assertThat(edition.people().leaders()).isZero();
        assertThat(edition.plan().effects()).isEmpty();
        assertThat(edition.findings()).isEmpty();
        assertThat(PlanNarrowing.names(edition.plan())).isEmpty();
        assertThat(PlanNarrowing.names(whole().plan())).isNotEmpty();
        assertThat(paragraphs(edition)).contains("answers", "tension", "goals").doesNotContain("sides", "harm");
        assertThat(edition.toString()).contains(WORDS);
    }

    @Test
    void clientsGetAllButTheRemarksOnThePlan() {
        Report edition =
                Edition.standard(Audience.CLIENT, Language.EN, Branding.NONE).of(whole());

        assertThat(Stream.of(Part.values()).filter(part -> !edition.shows(part)))
                .containsExactly(Part.FINDINGS);
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void eachPartIsInTheWholeAndNotInTheEditionWithoutIt(Part part) {
        assertThat(whole().has(part)).isTrue();
        assertThat(without(part).has(part)).isFalse();
        assertThat(without(part).shows(part)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void editionSaysWhatItLeavesOut(Part part) {
        Report whole = whole();
        String name = whole.messages().text("report.part." + part.name());

        assertThat(without(part).hidden()).anyMatch(line -> line.contains(name) && line.contains("leaves out"));
        assertThat(whole.hidden()).noneMatch(line -> line.contains("leaves out"));
    }

    @Test
    void partThatWasEmptyAnywayIsNotSaidToBeLeftOut() {
        Report empty = SampleReports.report(Language.EN, Optional.empty(), List.of());

        assertThat(narrowed(empty, Audience.STAFF, Set.of()).hidden())
                .containsExactly("This edition (Staff) leaves out: Summary and Worth a look.");
    }

    @Test
    void partWithoutWhatItNeedsIsNotIn() {
        Set<Part> parts = EnumSet.allOf(Part.class);
        parts.remove(Part.GOALS);

        assertThat(new Edition(Audience.CLIENT, Language.EN, parts, Branding.NONE).parts())
                .contains(Part.MEASURES)
                .doesNotContain(Part.GOALS, Part.MATRIX, Part.INDICATORS, Part.COMMITMENTS);
    }

    @Test
    void withoutWordsNoSentenceIsLeftNotEvenAsTheNameOfAPile() {
        Report whole = whole();
        ComparisonReport comparison = whole.comparison().orElseThrow();
        ComparisonReport.QuestionPart question = comparison.questions().get(0);
        ComparisonReport quoted = new ComparisonReport(
                comparison.minAnswers(),
                comparison.people(),
                true,
                List.of(new ComparisonReport.QuestionPart(
                        question.id(),
                        question.kind(),
                        question.text(),
                        question.basis(),
                        List.of(
                                quoted(question.themes().get(0)),
                                question.themes().get(1)),
                        question.tensions(),
                        question.figures(),
                        question.leaderStaffGap(),
                        question.clarity(),
                        question.engine())),
                comparison.statements());
        Report called = SampleReports.report(Language.EN, Optional.of(quoted), SamplePlans.everyKind());
        assertThat(called.summary().toString()).contains("Ganz eigene Worte");

        Report edition = narrowed(called, Audience.CLIENT, EnumSet.complementOf(EnumSet.of(Part.WORDS)));

        assertThat(edition.toString()).doesNotContain("Ganz eigene Worte", WORDS, "Zeit für dich");
        assertThat(edition.summary().toString()).contains("Goal without a title (1)");
        assertThat(edition.comparison().orElseThrow().theme("t2").label())
                .isEqualTo(question.themes().get(1).label());
    }

    private static ComparisonReport.ThemeLine quoted(ComparisonReport.ThemeLine theme) {
        return new ComparisonReport.ThemeLine(
                theme.id(),
                einklang.i18n.LocalText.of(Language.DE, "Ganz eigene Worte"),
                true,
                theme.concepts(),
                theme.statements(),
                theme.people(),
                theme.leaders(),
                theme.staff(),
                theme.why(),
                List.of("Zeit für dich"));
    }

    @Test
    void leavingGoalsOutDoesNotSayThatThereAreNone() {
        Report edition = without(Part.GOALS);

        assertThat(paragraphs(edition)).doesNotContain("goals", "non_goals", "hanging");
        assertThat(edition.toString()).doesNotContain("No goals have been agreed");
        assertThat(edition.plan().measures()).isNotEmpty();
        assertThat(edition.plan().goals()).isEmpty();
    }

    @Test
    void withoutTheComparisonNothingOfTheAnswersIsLeft() {
        Report edition = without(Part.ANSWERS);

        assertThat(edition.comparison()).isEmpty();
        assertThat(edition.people().answered()).isZero();
        assertThat(paragraphs(edition)).doesNotContain("answers", "agreement", "sides", "tension");
        assertThat(edition.plan().goals()).allMatch(goal -> goal.themes().isEmpty());
        assertThat(edition.method()).hasSizeLessThan(whole().method().size());
    }

    @Test
    void sumsGoWithTheMatrix() {
        Report edition = without(Part.MATRIX);

        assertThat(whole().plan().goals()).anyMatch(goal -> goal.total() != 0);
        assertThat(edition.plan().goals()).allMatch(goal -> goal.total() == 0 && goal.weighted() == 0);
        assertThat(edition.plan().measures()).allMatch(measure -> measure.score() == 0);
    }

    @Test
    void ownWordsStayUnlessTheyNameSomebodyWhoIsNotNamed() {
        String name = PlanNarrowing.names(whole().plan()).findFirst().orElseThrow();

        assertThat(own("We like what we see.", Audience.STAFF)).isEqualTo("We like what we see.");
        assertThat(own("Ask " + name.toUpperCase(java.util.Locale.ROOT) + ".", Audience.STAFF))
                .doesNotContain("Ask");
        assertThat(own("Ask " + name + ".", Audience.MANAGEMENT)).isEqualTo("Ask " + name + ".");
    }

    private static String own(String text, Audience audience) {
        Report whole = whole();
        List<Paragraph> summary = new ArrayList<>(whole.summary());
        Paragraph first = summary.get(0);
        summary.set(0, new Paragraph(first.id(), text, first.proposed(), true, true));
        Report edited = new Report(
                whole.language(),
                whole.cover(),
                whole.people(),
                summary,
                whole.comparison(),
                whole.plan(),
                whole.findings(),
                whole.method(),
                whole.hidden());
        return Edition.standard(audience, Language.EN, Branding.NONE)
                .of(edited)
                .summary()
                .get(0)
                .text();
    }

    @Test
    void editionOfAnEditionOnlyTakesAway() {
        Report staff =
                Edition.standard(Audience.STAFF, Language.EN, Branding.NONE).of(whole());

        assertThat(Edition.standard(Audience.MANAGEMENT, Language.EN, Branding.NONE)
                        .of(staff)
                        .parts())
                .isEqualTo(staff.parts());
    }

    @Test
    void namesAndLogosAreThoseOfTheEdition() {
        Branding branding = new Branding("Acme", "Roe & Partner", Optional.empty(), Optional.empty(), 0);
        Report.Cover cover = Edition.standard(Audience.CLIENT, Language.EN, branding)
                .of(whole())
                .cover();

        assertThat(cover.client()).isEqualTo("Acme");
        assertThat(cover.consultant()).isEqualTo("Roe & Partner");
        assertThat(cover.title()).isEqualTo(whole().cover().title());
    }

    @Test
    void editionTakesAReportOfItsOwnLanguageOnly() {
        Report whole = whole();
        Edition german = Edition.standard(Audience.CLIENT, Language.DE, Branding.NONE);

        assertThatThrownBy(() -> german.of(whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EN");
    }

    @Test
    void audiencesAndPartsAreFoundByTheirNamesInAddresses() {
        assertThat(Audience.find("staff")).contains(Audience.STAFF);
        assertThat(Audience.find("STAFF")).isEmpty();
        assertThat(Part.find("sides")).contains(Part.SIDES);
        assertThat(Part.find("all")).isEmpty();
    }
}
