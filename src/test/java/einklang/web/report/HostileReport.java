package einklang.web.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.plan.CompanyGoal;
import einklang.plan.Direction;
import einklang.plan.Effort;
import einklang.plan.FirstStep;
import einklang.plan.Goal;
import einklang.plan.Horizon;
import einklang.plan.Indicator;
import einklang.plan.Measure;
import einklang.plan.MeasureKind;
import einklang.plan.MeasureStatus;
import einklang.plan.NonGoal;
import einklang.plan.PlanItem;
import einklang.plan.Scope;
import einklang.plan.TradeOff;
import einklang.survey.WordsChoice;
import einklang.testing.SamplePlans;
import einklang.web.WebConfig;
import einklang.web.compare.CompareSite;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans and answers as large and as ill-behaved as the tool takes them. */
final class HostileReport {
    static final int GOALS = 20;
    static final int MEASURES = 200;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_SENTENCE = 500;

    /** What a text begins with: mark-up, a formula, other scripts and directions, words without an end. */
    private static final List<String> MISCHIEF = List.of(
            "<b>fett</b><script>alert(1)</script></td></table>",
            "=cmd()|'/c calc'!A1",
            "👩‍👩‍👧‍👦🏳️‍🌈🙂 Família 🙂",
            "שלום לכל הלקוחות שלנו \u202Eabc\u202C",
            "خدمة العملاء أولاً",
            "W".repeat(LONGEST_SENTENCE),
            "顧客への対応を早くする",
            "&amp; \" ' ` ${page} {0} %s \\u0041");

    private HostileReport() {}

    /** A text of exactly so many characters that begins with mischief and then has ordinary words. */
    static String text(int number, int length) {
        String start = number + " " + MISCHIEF.get(number % MISCHIEF.size()) + " ";
        String filled = start + "und danach ein langer Titel aus gewöhnlichen Wörtern ".repeat(length / 20);
        String cut = filled.substring(0, filled.offsetByCodePoints(0, length));
        return cut.strip() + ".".repeat(cut.length() - cut.strip().length());
    }

    private static LocalText local(int number, int length) {
        return LocalText.of(Language.values()[number % 3], text(number, length));
    }

    /** Twenty goals and two hundred measures, every cell of every second measure judged. */
    static List<PlanItem> plan() {
        List<PlanItem> items = new ArrayList<>();
        items.add(new CompanyGoal("c1", 0, 1, local(5, LONGEST_TITLE)));
        for (int goal = 1; goal <= GOALS; goal++) {
            items.add(goal(goal));
            items.add(indicator(goal));
            for (int month = 1; month <= 12; month++) {
                items.add(SamplePlans.reading(
                        "r" + goal + "-" + month,
                        "i" + goal,
                        LocalDate.of(2026, month, 1).toString(),
                        month % 2 == 0 ? "123456789012.5" : "-0.0000001"));
            }
        }
        for (int number = 1; number <= 8; number++) {
            items.add(new NonGoal(
                    "n" + number,
                    0,
                    number,
                    local(number, LONGEST_TITLE),
                    local(number + 1, LONGEST_TEXT),
                    Optional.empty()));
        }
        items.add(new TradeOff(
                "t",
                0,
                1,
                local(5, LONGEST_TITLE),
                local(13, LONGEST_TITLE),
                local(21, LONGEST_TEXT),
                Optional.empty()));
        for (int measure = 1; measure <= MEASURES; measure++) {
            items.add(measure(measure));
            for (int goal = 1; goal <= GOALS && measure % 2 == 0; goal++) {
                int[] values = {-9, -3, -1, 0, 1, 3, 9};
                items.add(SamplePlans.effect("m" + measure, "g" + goal, values[(measure / 2 + goal) % values.length]));
            }
        }
        return items;
    }

    /** As many goals, measures and effects, but with words as people write them. */
    static List<PlanItem> large() {
        List<PlanItem> items = new ArrayList<>();
        for (int goal = 1; goal <= GOALS; goal++) {
            items.add(SamplePlans.goal("g" + goal, goal));
        }
        for (int measure = 1; measure <= MEASURES; measure++) {
            items.add(SamplePlans.measure("m" + measure, measure));
            for (int goal = 1; goal <= GOALS; goal++) {
                items.add(SamplePlans.effect("m" + measure, "g" + goal, (measure + goal) % 3 == 0 ? 3 : 9));
            }
        }
        return items;
    }

    private static Goal goal(int number) {
        return new Goal(
                "g" + number,
                0,
                number,
                local(number, LONGEST_TITLE),
                local(number + 1, LONGEST_TEXT),
                local(number + 2, LONGEST_TEXT),
                5,
                Horizon.ONE_YEAR,
                Set.of(),
                Set.of("c1"),
                local(number + 3, LONGEST_TEXT));
    }

    private static Measure measure(int number) {
        return new Measure(
                "m" + number,
                0,
                number,
                local(number, LONGEST_TITLE),
                number % 10 == 0 ? local(number + 1, LONGEST_TEXT) : ReportSite.NONE,
                MeasureKind.ORGANISATIONAL,
                text(number, LONGEST_TITLE),
                Optional.of(LocalDate.of(2026, 12, 1)),
                Optional.of(YearMonth.of(2027, 9)),
                Effort.LARGE,
                number % 9 == 0 ? MeasureStatus.STOPPED : MeasureStatus.PLANNED,
                new FirstStep(text(number, LONGEST_TITLE), Optional.of(LocalDate.of(2026 + number % 2, 9, 24))),
                Optional.empty());
    }

    private static Indicator indicator(int number) {
        return new Indicator(
                "i" + number,
                0,
                "g" + number,
                1,
                local(number, LONGEST_TITLE),
                Scope.EXTERNAL,
                "Anrufe je Kopf",
                Direction.LOWER,
                Optional.of(new BigDecimal("123456789012345.6789")),
                Optional.of(new BigDecimal("-0.0000001")),
                Optional.of(LocalDate.of(2027, 6, 30)),
                Optional.empty());
    }

    /** Sixteen people, six of them leaders, whose sentences are as long as they may be. */
    static List<CompareSite.Answer> answers() {
        List<CompareSite.Answer> answers = new ArrayList<>(CompareSite.invented(8));
        for (int person = 0; person < 16; person++) {
            CompareSite.Answer answer = CompareSite.Answer.of(
                    text(person, LONGEST_SENTENCE), text(person + 1, LONGEST_TITLE), text(5, LONGEST_SENTENCE));
            answers.add(person < 6 ? answer.asLeader() : answer);
        }
        return answers;
    }

    /** A thousand people of whom each says three things, no two people in the same words. */
    static List<CompareSite.Answer> thousand() {
        List<CompareSite.Answer> answers = new ArrayList<>();
        for (CompareSite.Answer answer : CompareSite.invented(1_000)) {
            String unit = " im Bereich " + (answers.size() + 1);
            List<String> said = new ArrayList<>(answer.statements());
            while (said.size() < 3) {
                said.add("Rückruf noch am selben Tag, Teil " + said.size());
            }
            answers.add(new CompareSite.Answer(
                    answer.leader(),
                    answer.language(),
                    answer.clarity(),
                    said.stream().map(one -> one + unit).toList(),
                    answer.senseOnly()));
        }
        return answers;
    }

    /** Starts a site with such reports, an empty and an uncompared one for those who want to look; /enter?to=PATH signs in. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        ReportSite look = new ReportSite(
                new WebConfig("127.0.0.1", port, URI.create("http://localhost:" + port), List.of(), Language.DE, ""),
                einklang.web.export.Shelf.Limits.USUAL);
        System.out.println(look.compared("hostile", WordsChoice.OPEN, answers()));
        look.plan("hostile", plan());
        System.out.println(look.compared("empty", WordsChoice.OPEN, CompareSite.invented(12)));
        System.out.println(look.site.workshop("four", WordsChoice.OPEN, CompareSite.invented(4)));
        look.plan("four", ReportSite.believable());
        System.out.println(look.compared("thousand", WordsChoice.OPEN, thousand()));
        look.plan("thousand", ReportSite.believable());
        System.out.println("ready");
    }
}
