package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.Information;
import einklang.survey.NewWorkshops;
import einklang.survey.Question;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the set-up form into a workshop and its round, or puts a sentence beside every field that is wrong. */
final class SetupReader {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST_TEAM = 80;
    private static final int LONGEST_INFORMATION = 1_000;

    /** What the form says; nothing of it is stored yet. */
    record Setup(Workshop workshop, Round round) {}

    private final SetupForm form;
    private final Messages messages;
    private final NewWorkshops news;
    private final int lowestMinimum;
    private final Instant now;

    SetupReader(SetupForm form, Messages messages, NewWorkshops news, int lowestMinimum, Instant now) {
        this.form = form;
        this.messages = messages;
        this.news = news;
        this.lowestMinimum = lowestMinimum;
        this.now = now;
    }

    /**
     * Reads what may be changed at any time and, if the form holds it, what respondents are told; the rest stays as
     * before. Empty if anything is wrong.
     */
    Optional<Setup> read(Workshop before, Round roundBefore) {
        boolean told = !form.text("told").isEmpty();
        String title = name("title", true);
        ZoneId zone = zone(before.timeZone());
        OptionalInt invited = invited(roundBefore);
        Optional<Instant> closes = closes(zone, roundBefore);
        int retention = number("retention", 1, 60).orElse(before.retentionMonths());
        List<Language> languages = told ? languages() : before.languages();
        List<Team> teams = told ? teams(before) : before.teams();
        List<Question> questions = told ? questions(roundBefore, languages) : roundBefore.questions();
        RoundRules rules = told ? rules(roundBefore.rules()) : roundBefore.rules();
        Map<Language, Information> information = information(before, told);
        String organisation = name("organisation", false);
        String client = name("client", false);
        if (form.hasFaults()) {
            return Optional.empty();
        }
        Workshop workshop = new Workshop(
                before.id(),
                before.code(),
                before.leaderCode(),
                before.ownerId(),
                title,
                organisation,
                client,
                languages,
                zone,
                teams,
                retention,
                information,
                before.trialOf(),
                version("workshopVersion", before.version()));
        return Optional.of(new Setup(workshop, round(roundBefore, rules, invited, questions, closes)));
    }

    private Round round(
            Round before, RoundRules rules, OptionalInt invited, List<Question> questions, Optional<Instant> closes) {
        return new Round(
                before.id(),
                before.workshopId(),
                before.number(),
                before.storedState(),
                rules,
                invited,
                questions,
                closes,
                before.closedAt(),
                before.readable(),
                before.shownCount(),
                version("roundVersion", before.version()));
    }

    /** The version that the page was opened with; a form without it stands on what is stored. */
    private long version(String name, long stored) {
        String sent = form.text(name);
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : stored;
    }

    private void fault(String field, String key, Object... arguments) {
        form.fault(field, messages.text("workshop.fault." + key, arguments));
    }

    private String name(String field, boolean required) {
        String name = form.text(field).strip().replaceAll("\\s+", " ");
        if (required && name.isEmpty()) {
            fault(field, field);
        }
        checkLength(field, name, LONGEST_NAME);
        return name;
    }

    private void checkLength(String field, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            fault(field, "long", longest);
        }
    }

    private OptionalInt number(String field, int least, int most) {
        String typed = form.text(field).strip();
        if (typed.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        fault(field, "number", least, most);
        return OptionalInt.empty();
    }

    private OptionalInt invited(Round before) {
        if (form.text("invited").isBlank()) {
            fault("invited", "invited");
            return OptionalInt.empty();
        }
        OptionalInt invited = number("invited", 1, Round.MOST_RESPONSES);
        if (invited.isPresent() && !invited.equals(before.invited()) && invited.getAsInt() < before.leastInvited()) {
            fault("invited", "invited.count", before.leastInvited());
        }
        return invited;
    }

    private ZoneId zone(ZoneId before) {
        String typed = form.text("zone").strip();
        if (ZoneId.getAvailableZoneIds().contains(typed)) {
            return ZoneId.of(typed);
        }
        if (!typed.isEmpty()) {
            fault("zone", "zone");
        }
        return before;
    }

    private Optional<Instant> closes(ZoneId zone, Round before) {
        String typed = form.text("closes").strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.parse(typed);
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                fault("closes", "closes.gap");
                return Optional.empty();
            }
            Instant closes = local.atZone(zone).toInstant();
            return soon(closes, before) ? Optional.of(closes) : Optional.empty();
        } catch (DateTimeParseException impossible) {
            fault("closes", "closes");
            return Optional.empty();
        }
    }

    /** A closing time lies ahead, at most five years; the stored one may stay when it has passed. */
    private boolean soon(Instant closes, Round before) {
        Instant latest = now.plusSeconds(5L * 366 * 86_400);
        boolean stays = before.closesAt().filter(closes::equals).isPresent();
        if (!stays && (!closes.isAfter(now) || closes.isAfter(latest))) {
            fault("closes", "closes.past");
            return false;
        }
        return true;
    }

    private List<Language> languages() {
        List<Language> languages = Arrays.stream(Language.values())
                .filter(language -> form.has("language", language.code()))
                .toList();
        if (languages.isEmpty()) {
            fault("language", "language");
        }
        return languages;
    }

    private List<Team> teams(Workshop before) {
        Set<String> known = before.teams().stream().map(Team::id).collect(Collectors.toSet());
        List<Team> teams = new ArrayList<>();
        for (int i = 1; i <= SetupForm.TEAMS; i++) {
            LocalText name = localText("t" + i, LONGEST_TEAM);
            if (!name.isEmpty()) {
                teams.add(new Team(id("t" + i + ".id", known), name));
            }
        }
        return teams;
    }

    /** Only ids of this workshop count, each once; anything else becomes a new one. */
    private String id(String field, Set<String> known) {
        String sent = form.text(field);
        return known.remove(sent) ? sent : news.nextId();
    }

    private LocalText localText(String prefix, int longest) {
        LocalText text = form.localText(prefix);
        text.texts().forEach((language, words) -> checkLength(prefix + "." + language.code(), words, longest));
        return text;
    }

    private List<Question> questions(Round before, List<Language> offered) {
        Set<String> known = before.questions().stream().map(Question::id).collect(Collectors.toSet());
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= Round.MOST_QUESTIONS; i++) {
            LocalText text = localText("q" + i, LONGEST_QUESTION);
            if (!text.isEmpty()) {
                questions.add(new Question(id("q" + i + ".id", known), form.kind(i), text));
                if (text.missing(offered).size() == offered.size() && !offered.isEmpty()) {
                    fault("q" + i, "question.offered");
                }
            }
        }
        if (questions.isEmpty()) {
            fault("q1", "question");
        }
        return questions;
    }

    private RoundRules rules(RoundRules before) {
        OptionalInt minimum = number("minimum", lowestMinimum, RoundRules.HIGHEST_MIN_ANSWERS);
        OptionalInt statements = number("statements", 1, RoundRules.MOST_STATEMENTS);
        WordsChoice words = form.words();
        Readers readers = words == WordsChoice.THEMES_ONLY ? Readers.NOBODY : form.readers();
        if (readers == Readers.NOBODY && words != WordsChoice.THEMES_ONLY) {
            readers = Readers.FACILITATOR;
        }
        String neutral = readers == Readers.NEUTRAL_PERSON ? name("neutral", false) : "";
        if (readers == Readers.NEUTRAL_PERSON && neutral.isEmpty()) {
            fault("neutral", "neutral");
        }
        if (form.hasFaults()) {
            return before;
        }
        return new RoundRules(
                minimum.orElseThrow(),
                words,
                readers,
                neutral,
                statements.orElseThrow(),
                !form.text("leadersLink").isEmpty(),
                !form.text("slips").isEmpty(),
                !form.text("clarity").isEmpty());
    }

    /** Contact and controller can be corrected at any time; the rest is part of what respondents are told. */
    private Map<Language, Information> information(Workshop before, boolean told) {
        Map<Language, Information> information = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Information sent = form.information(language);
            Information kept = before.information().getOrDefault(language, Information.NONE);
            Information read = told
                    ? sent
                    : new Information(
                            sent.controller(), sent.contact(), kept.purpose(), kept.legalBasis(), kept.recipients());
            checkInformation(language);
            if (!read.isEmpty()) {
                information.put(language, read);
            }
        }
        return information;
    }

    private void checkInformation(Language language) {
        for (String field : SetupForm.INFORMATION) {
            String name = "info." + language.code() + "." + field;
            checkLength(name, form.text(name), LONGEST_INFORMATION);
        }
    }
}
