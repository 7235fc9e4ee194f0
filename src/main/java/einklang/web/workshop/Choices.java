package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Question;
import einklang.survey.Round;
import einklang.survey.SettingLines;
import einklang.survey.Team;
import einklang.survey.Workshop;
import einklang.survey.WorkshopStore.Running;
import java.util.ArrayList;
import java.util.List;

/** What was chosen for a workshop, in plain lines. */
final class Choices {
    private final Workshop workshop;
    private final Round round;
    private final Messages messages;

    Choices(Running running, Messages messages) {
        this.workshop = running.workshop();
        this.round = running.round();
        this.messages = messages;
    }

    /** Returns a line a choice, beginning with the languages. */
    List<String> lines() {
        return SettingLines.of(workshop, round, messages);
    }

    private String name(Team team) {
        return team.name().text(messages.language());
    }

    /** Returns a line for every text that an offered language lacks; empty if none does. */
    List<String> missingTranslations() {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < round.questions().size(); i++) {
            Question question = round.questions().get(i);
            addMissing(
                    missing,
                    messages.text("workshop.missing.question", i + 1),
                    question.text().missing(workshop.languages()));
        }
        for (Team team : workshop.teams()) {
            addMissing(
                    missing,
                    messages.text("workshop.missing.team", messages.quote(name(team))),
                    team.name().missing(workshop.languages()));
        }
        return missing;
    }

    private void addMissing(List<String> missing, String what, List<Language> languages) {
        if (!languages.isEmpty()) {
            missing.add(what + ": "
                    + messages.list(languages.stream().map(Language::ownName).toList()));
        }
    }
}
