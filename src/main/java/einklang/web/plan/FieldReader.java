package einklang.web.plan;

import einklang.i18n.Dates;
import einklang.i18n.Decimals;
import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.plan.PlanText;
import einklang.web.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads typed fields; what cannot be taken gets a sentence beside its field and is read as empty. */
public final class FieldReader {
    private static final String HIDDEN = "[\\p{Cntrl}\\p{Cf}&&[^\\n\\t\\x{200D}]]";

    private final Fields fields;
    private final Messages messages;
    private final List<Language> languages;

    /** @param languages in which texts are asked for, the own one first */
    public FieldReader(Fields fields, Messages messages, List<Language> languages) {
        this.fields = fields;
        this.messages = messages;
        this.languages = List.copyOf(languages);
    }

    public static FieldReader of(InPlan in, Fields fields) {
        return new FieldReader(fields, in.messages(), in.languages());
    }

    public Fields fields() {
        return fields;
    }

    /** Puts a sentence beside a field. */
    public void fault(String name, String key, Object... arguments) {
        fields.fault(name, messages.text(key, arguments));
    }

    /** Returns the name of the field of a text in the own language, where a fault of the whole text stands. */
    public String ownName(String name) {
        return Fields.name(name, languages.get(0));
    }

    /** Reads a one-line text, in at least one language; languages that the form did not ask for stay as before. */
    public LocalText title(String name, LocalText before) {
        LocalText title = local(name, before, PlanText.LONGEST_TITLE);
        if (title.isEmpty()) {
            fault(ownName(name), "plan.fault.empty");
        }
        return title;
    }

    /** Reads a text that may be missing; languages that the form did not ask for stay as before. */
    public LocalText text(String name, LocalText before) {
        return local(name, before, PlanText.LONGEST_TEXT);
    }

    private LocalText local(String name, LocalText before, int longest) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        texts.putAll(before.texts());
        for (Language language : languages) {
            String field = Fields.name(name, language);
            if (fields.has(field)) {
                texts.put(language, checked(field, fields.value(field), longest));
            }
        }
        return new LocalText(texts);
    }

    /** Reads one line of text, such as a name; may be empty. */
    public String line(String name) {
        return checked(name, fields.value(name), PlanText.LONGEST_TITLE);
    }

    /** Plans are texts of one paragraph: line breaks and signs that nobody sees become a blank. */
    private String checked(String field, String typed, int longest) {
        String text = typed.replaceAll(HIDDEN, " ").replaceAll("\\s+", " ").strip();
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            fault(field, "plan.fault.long", longest, length);
            return "";
        }
        return text;
    }

    /** Reads an exact number of the page's language, at least 0; empty if nothing was typed. */
    public Optional<BigDecimal> amount(String name) {
        Optional<BigDecimal> amount = decimal(name);
        if (amount.isPresent() && amount.get().signum() < 0) {
            fault(name, "plan.fault.negative");
            return Optional.empty();
        }
        return amount;
    }

    /** Reads an exact number of the page's language; empty if nothing was typed. */
    public Optional<BigDecimal> decimal(String name) {
        String typed = fields.value(name);
        Optional<BigDecimal> number = Decimals.find(messages.language(), typed);
        if (Decimals.isLong(messages.language(), typed)) {
            fault(name, "plan.fault.digits", Decimals.MOST_DIGITS, Decimals.MOST_DECIMALS);
        } else if (number.isEmpty() && !typed.isBlank()) {
            fault(name, "plan.fault.number", Decimals.write(messages.language(), new BigDecimal("1234.5")));
        }
        return number;
    }

    /** Reads a day; empty if nothing was typed. */
    public Optional<LocalDate> day(String name) {
        String typed = fields.value(name);
        Optional<LocalDate> day = Dates.findDay(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            fault(name, "plan.fault.day", String.valueOf(Dates.FIRST_YEAR), String.valueOf(Dates.LAST_YEAR));
        }
        return day;
    }

    /** Reads a month; empty if nothing was typed. */
    public Optional<YearMonth> month(String name) {
        String typed = fields.value(name);
        Optional<YearMonth> month = Dates.findMonth(typed);
        if (month.isEmpty() && !typed.isBlank()) {
            fault(name, "plan.fault.month", String.valueOf(Dates.FIRST_YEAR), String.valueOf(Dates.LAST_YEAR));
        }
        return month;
    }

    /** Reads one of a closed choice, which nobody types; refuses the request if it is none of them. */
    public <E extends Enum<E>> E choice(String name, E[] all) {
        for (E one : all) {
            if (one.name().equals(fields.value(name))) {
                return one;
            }
        }
        throw Refused.badRequest();
    }

    /** Reads a whole number that is chosen, not typed; refuses the request if it is none from least to most. */
    public int number(String name, int least, int most) {
        String value = fields.value(name);
        int number = value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : least - 1;
        if (number < least || number > most) {
            throw Refused.badRequest();
        }
        return number;
    }

    /** Reads the version of the thing that the page was opened with; 0 for a new thing. */
    public long version() {
        String value = fields.value("version");
        if (!value.matches("[0-9]{1,18}")) {
            throw Refused.badRequest();
        }
        return Long.parseLong(value);
    }
}
