package einklang.report;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.CheckCode;
import einklang.survey.DisclosurePlan;
import einklang.survey.InformationLines;
import einklang.survey.Invitation;
import einklang.survey.PromiseLines;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.SettingLines;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the folder for works council and data protection together from a workshop and its round. */
public final class Folders {
    private final Workshop workshop;
    private final Round round;
    private final Messages messages;
    private final String service;

    private Folders(Workshop workshop, Round round, Messages messages, String service) {
        this.service = service;
        this.workshop = workshop;
        this.round = round;
        this.messages = messages;
    }

    /**
     * Returns the folder in this language, of this instant.
     *
     * @param service host of an outside service that sentences are sent to, or the empty text
     */
    public static Folder of(Workshop workshop, Round round, Language language, String service, Instant now) {
        return new Folders(workshop, round, Messages.of(language), service).folder(now);
    }

    private Folder folder(Instant now) {
        return new Folder(
                messages.language(),
                workshop.title(),
                workshop.organisation(),
                LocalDate.ofInstant(now, workshop.timeZone()),
                CheckCode.of(workshop, round).value(),
                List.of(about(), asked(), seen(), limits(), kept(), watched(), told(), left()));
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private Folder.Section section(String name, Folder.Block... blocks) {
        return new Folder.Section(text("folder." + name), List.of(blocks));
    }

    private Folder.Text plain(String key, Object... arguments) {
        return new Folder.Text("", text(key, arguments), Optional.empty());
    }

    private Folder.Points points(String... keys) {
        return Folder.Points.of(Stream.of(keys).map(this::text).toList());
    }

    private Folder.Section about() {
        return section("about", plain("folder.about.text"), points("folder.about.own", "folder.about.local"));
    }

    private Folder.Section asked() {
        List<Folder.Point> questions = round.questions().stream()
                .map(question -> point(question.text()))
                .toList();
        List<String> besides = new ArrayList<>();
        if (round.rules().clarity()) {
            besides.add(text("folder.asked.clarity"));
        }
        besides.add(text("folder.asked.lead." + round.rules().leadersLink()));
        if (!workshop.teams().isEmpty()) {
            besides.add(text(
                    "folder.asked.team",
                    messages.list(workshop.teams().stream()
                            .map(team -> team.name().text(messages.language()))
                            .toList())));
        }
        besides.add(text("folder.asked.nothing"));
        return section(
                "asked",
                plain("folder.asked.text"),
                new Folder.Points(questions),
                plain("folder.asked.besides"),
                Folder.Points.of(besides),
                plain("folder.asked.chosen"),
                Folder.Points.of(SettingLines.of(workshop, round, messages)));
    }

    private Folder.Point point(LocalText text) {
        LocalText.Shown shown = text.in(messages.language());
        return new Folder.Point(
                shown.text(),
                shown.language() == messages.language() ? Optional.empty() : Optional.of(shown.language()));
    }

    private Folder.Section seen() {
        int least = round.rules().minAnswers();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("respondents", text("folder.seen.respondents.what")));
        rows.add(row("facilitator", text("folder.seen.facilitator.what." + reading(), least)));
        if (round.rules().readers() == Readers.NEUTRAL_PERSON) {
            rows.add(row(
                    "neutral", text("folder.seen.neutral.what", round.rules().neutralReader(), least)));
        }
        rows.add(row("leadership", text("folder.seen.leadership.what", least)));
        rows.add(row("room", text("folder.seen.room.what")));
        rows.add(row("operator", text("folder.seen.operator.what")));
        return section(
                "seen",
                plain("folder.seen.text"),
                new Folder.Table(List.of(text("folder.seen.who"), text("folder.seen.what")), rows));
    }

    /** Who runs the workshop reads sentences unless nobody does. */
    private String reading() {
        return round.rules().words() == WordsChoice.THEMES_ONLY ? "themes" : "words";
    }

    private List<String> row(String who, String what) {
        return List.of(text("folder.seen." + who), what);
    }

    private Folder.Section limits() {
        int least = round.rules().minAnswers();
        boolean obstacles = round.questions().stream().anyMatch(question -> question.kind() == QuestionKind.OBSTACLES);
        List<List<String>> rows = new ArrayList<>();
        rows.add(limit("minimum", least));
        rows.add(limit("parts", least));
        rows.add(limit("leaders", least));
        rows.add(limit("words." + round.rules().words(), DisclosurePlan.PEOPLE_FOR_WORDS));
        if (obstacles && round.rules().words() == WordsChoice.OPEN) {
            rows.add(limit("obstacles", DisclosurePlan.PEOPLE_FOR_WORDS));
        }
        rows.add(limit("person"));
        rows.add(limit("once"));
        return section(
                "limits",
                plain("folder.limits.text"),
                new Folder.Table(List.of(text("folder.limits.what"), text("folder.limits.rule")), rows));
    }

    private List<String> limit(String name, Object... arguments) {
        String what = name.startsWith("words.") ? "words" : name;
        return List.of(text("folder.limit." + what), text("folder.limit." + name + ".rule", arguments));
    }

    private Folder.Section kept() {
        return section(
                "kept",
                new Folder.Text(text("answer.info.stored"), text("answer.info.stored.text"), Optional.empty()),
                points("folder.kept.order", "folder.kept.log", "folder.kept.cookies", "folder.kept.send"),
                new Folder.Text(
                        text("answer.info.retention"),
                        messages.plural("answer.info.retention.text", workshop.retentionMonths()),
                        Optional.empty()),
                points("folder.kept.delete", "folder.kept.withdraw"));
    }

    private Folder.Section watched() {
        return section(
                "watched",
                plain("folder.watched.text"),
                points("folder.watched.person", "folder.watched.team", "folder.watched.figures"),
                plain("folder.watched.limits"),
                points("folder.watched.style", "folder.watched.machine", "folder.watched.twice"));
    }

    private Folder.Section told() {
        List<Folder.Block> blocks = new ArrayList<>();
        blocks.add(plain("folder.told.text"));
        blocks.add(new Folder.Text(text("answer.promise.title"), "", Optional.empty()));
        blocks.add(Folder.Points.of(PromiseLines.lines(new Invitation(workshop, round, false), messages)));
        InformationLines.sections(workshop, messages, service)
                .forEach(section -> blocks.add(new Folder.Text(section.heading(), section.text(), section.language())));
        return new Folder.Section(text("folder.told"), blocks);
    }

    private Folder.Section left() {
        return section(
                "left",
                plain("folder.left.text"),
                points(
                        "folder.left.basis",
                        "folder.left.agreement",
                        "folder.left.https",
                        "folder.left.copies",
                        "folder.left.access"));
    }
}
