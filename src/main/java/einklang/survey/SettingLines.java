package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/** What was chosen for a workshop, in plain lines. */
public final class SettingLines {
    private final Workshop workshop;
    private final Round round;
    private final Messages messages;

    private SettingLines(Workshop workshop, Round round, Messages messages) {
        this.workshop = workshop;
        this.round = round;
        this.messages = messages;
    }

    /** Returns a line a choice, beginning with the languages. */
    public static List<String> of(Workshop workshop, Round round, Messages messages) {
        return new SettingLines(workshop, round, messages).lines();
    }

    private List<String> lines() {
        RoundRules rules = round.rules();
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "languages",
                messages.list(
                        workshop.languages().stream().map(Language::ownName).toList())));
        if (!workshop.teams().isEmpty()) {
            lines.add(line(
                    "teams",
                    messages.list(workshop.teams().stream()
                            .map(team -> team.name().text(messages.language()))
                            .toList())));
        }
        lines.add(messages.plural("workshop.choice.statements", rules.statementsPerQuestion()));
        lines.add(line("minimum", rules.minAnswers()));
        lines.add(messages.text("workshop.words." + rules.words()));
        if (rules.readers() != Readers.NOBODY) {
            lines.add(messages.text("workshop.choice.readers." + rules.readers(), rules.neutralReader()));
        }
        lines.add(messages.text("workshop.choice.leaders." + rules.leadersLink()));
        if (rules.slips()) {
            lines.add(messages.text("workshop.choice.slips"));
        }
        round.closesAt().ifPresent(closes -> lines.add(line("closes", messages.dateTime(closes, workshop.timeZone()))));
        lines.add(messages.plural("workshop.choice.retention", workshop.retentionMonths()));
        return lines;
    }

    private String line(String key, Object value) {
        return messages.text("workshop.choice." + key, value);
    }
}
