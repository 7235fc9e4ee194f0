package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.survey.Information;
import einklang.survey.Question;
import einklang.survey.QuestionKind;
import einklang.survey.Readers;
import einklang.survey.Round;
import einklang.survey.RoundRules;
import einklang.survey.Team;
import einklang.survey.WordsChoice;
import einklang.survey.Workshop;
import einklang.web.Form;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of the set-up form as text, just as typed, with a sentence beside each one that cannot be taken. */
public final class SetupForm {
    public static final int TEAMS = 12;

    /** The information texts, in the order of the form. */
    public static final List<String> INFORMATION =
            List.of("controller", "contact", "purpose", "legalBasis", "recipients");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final List<String> SINGLE = List.of(
            "title",
            "organisation",
            "client",
            "invited",
            "statements",
            "leadersLink",
            "minimum",
            "words",
            "readers",
            "neutral",
            "slips",
            "clarity",
            "closes",
            "zone",
            "retention",
            "told",
            "workshopVersion",
            "roundVersion");

    private final Map<String, List<String>> values;
    private final Map<String, String> faults = new LinkedHashMap<>();

    private SetupForm(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Takes over what was sent. */
    static SetupForm sent(Form form) {
        Map<String, List<String>> values = new HashMap<>();
        for (String name : names()) {
            values.put(name, form.all(name));
        }
        return new SetupForm(values);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(SINGLE);
        names.add("language");
        for (int i = 1; i <= Round.MOST_QUESTIONS; i++) {
            names.addAll(List.of("q" + i + ".id", "q" + i + ".kind"));
            addPerLanguage(names, "q" + i);
        }
        for (int i = 1; i <= TEAMS; i++) {
            names.add("t" + i + ".id");
            addPerLanguage(names, "t" + i);
        }
        for (Language language : Language.values()) {
            INFORMATION.forEach(field -> names.add("info." + language.code() + "." + field));
        }
        return names;
    }

    private static void addPerLanguage(List<String> names, String prefix) {
        for (Language language : Language.values()) {
            names.add(prefix + "." + language.code());
        }
    }

    /** Fills the form with what is stored. */
    static SetupForm of(Workshop workshop, Round round) {
        SetupForm form = new SetupForm(new HashMap<>());
        form.putWorkshop(workshop);
        form.putRules(round.rules());
        form.putQuestions(round.questions());
        form.put(
                "invited",
                round.invited().isPresent() ? Integer.toString(round.invited().getAsInt()) : "");
        form.put(
                "closes",
                round.closesAt()
                        .map(closes -> LOCAL.format(LocalDateTime.ofInstant(closes, workshop.timeZone())))
                        .orElse(""));
        form.putVersions(workshop, round);
        return form;
    }

    void putVersions(Workshop workshop, Round round) {
        put("workshopVersion", Long.toString(workshop.version()));
        put("roundVersion", Long.toString(round.version()));
    }

    private void putWorkshop(Workshop workshop) {
        put("title", workshop.title());
        put("organisation", workshop.organisation());
        put("client", workshop.client());
        put("zone", workshop.timeZone().getId());
        put("retention", Integer.toString(workshop.retentionMonths()));
        values.put("language", workshop.languages().stream().map(Language::code).toList());
        for (int i = 0; i < workshop.teams().size(); i++) {
            Team team = workshop.teams().get(i);
            put("t" + (i + 1) + ".id", team.id());
            putText("t" + (i + 1), team.name());
        }
        workshop.information().forEach(this::putInformation);
    }

    private void putInformation(Language language, Information told) {
        String prefix = "info." + language.code() + ".";
        put(prefix + "controller", told.controller());
        put(prefix + "contact", told.contact());
        put(prefix + "purpose", told.purpose());
        put(prefix + "legalBasis", told.legalBasis());
        put(prefix + "recipients", told.recipients());
    }

    private void putRules(RoundRules rules) {
        put("minimum", Integer.toString(rules.minAnswers()));
        put("words", rules.words().name());
        put("readers", rules.readers().name());
        put("neutral", rules.neutralReader());
        put("statements", Integer.toString(rules.statementsPerQuestion()));
        put("leadersLink", rules.leadersLink() ? "yes" : "");
        put("slips", rules.slips() ? "yes" : "");
        put("clarity", rules.clarity() ? "yes" : "");
    }

    private void putQuestions(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            put("q" + (i + 1) + ".id", question.id());
            putQuestion(i + 1, question.kind(), question.text());
        }
    }

    /** Writes a question into the place with this number, from 1. */
    void putQuestion(int number, QuestionKind kind, LocalText text) {
        put("q" + number + ".kind", kind.name());
        putText("q" + number, text);
    }

    /** Returns the first place of the form that holds no question; more than there are if all are taken. */
    int freeQuestion() {
        int number = 1;
        while (number <= Round.MOST_QUESTIONS && !localText("q" + number).isEmpty()) {
            number++;
        }
        return number;
    }

    void clearQuestions() {
        for (int i = 1; i <= Round.MOST_QUESTIONS; i++) {
            putQuestion(i, QuestionKind.GOALS, new LocalText(Map.of()));
        }
    }

    private void putText(String prefix, LocalText text) {
        for (Language language : Language.values()) {
            put(prefix + "." + language.code(), text.texts().getOrDefault(language, ""));
        }
    }

    private void put(String name, String value) {
        values.put(name, List.of(value));
    }

    /** Returns the first value of a field, the empty text if there is none. */
    public String text(String name) {
        List<String> sent = values.getOrDefault(name, List.of());
        return sent.isEmpty() ? "" : sent.get(0);
    }

    /** Whether a box with this value is ticked. */
    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public LocalText localText(String prefix) {
        Map<Language, String> texts = new HashMap<>();
        for (Language language : Language.values()) {
            texts.put(language, text(prefix + "." + language.code()));
        }
        return new LocalText(texts);
    }

    public Information information(Language language) {
        String prefix = "info." + language.code() + ".";
        return new Information(
                text(prefix + "controller").strip(),
                text(prefix + "contact").strip(),
                text(prefix + "purpose").strip(),
                text(prefix + "legalBasis").strip(),
                text(prefix + "recipients").strip());
    }

    void fault(String name, String sentence) {
        faults.putIfAbsent(name, sentence);
    }

    /** Returns the sentence beside a field, the empty text if it is right. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    /** Returns the sentences by field, in the order in which they were found. */
    public Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** Whether a field whose name starts so has a fault, so that its fold opens. */
    public boolean faultIn(String... prefixes) {
        for (String prefix : prefixes) {
            if (faults.keySet().stream().anyMatch(name -> name.startsWith(prefix))) {
                return true;
            }
        }
        return false;
    }

    WordsChoice words() {
        return choice(WordsChoice.values(), text("words"), WordsChoice.OPEN);
    }

    Readers readers() {
        return choice(Readers.values(), text("readers"), Readers.FACILITATOR);
    }

    QuestionKind kind(int number) {
        return choice(QuestionKind.values(), text("q" + number + ".kind"), QuestionKind.GOALS);
    }

    /** Nobody types these; an unknown one is as good as none. */
    private static <E extends Enum<E>> E choice(E[] all, String name, E otherwise) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return otherwise;
    }
}
