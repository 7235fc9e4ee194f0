package einklang.survey;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What respondents are told about their data, in the order of the information page. */
public final class InformationLines {
    /**
     * A heading with its text.
     *
     * @param language of the text where it is another than asked for
     */
    public record Section(String heading, String text, Optional<Language> language) {}

    private final Workshop workshop;
    private final Messages messages;
    private final String service;

    private InformationLines(Workshop workshop, Messages messages, String service) {
        this.service = service;
        this.workshop = workshop;
        this.messages = messages;
    }

    /**
     * Returns the sections in the language of the messages; a text that is missing in it stands in another one.
     *
     * @param service host of an outside service that sentences are sent to, or the empty text
     */
    public static List<Section> sections(Workshop workshop, Messages messages, String service) {
        return new InformationLines(workshop, messages, service).all();
    }

    private List<Section> all() {
        List<Section> sections = new ArrayList<>();
        sections.add(own("controller", Information::controller));
        sections.add(own("contact", Information::contact));
        sections.add(own("purpose", Information::purpose));
        sections.add(own("basis", Information::legalBasis));
        sections.add(own("recipients", Information::recipients));
        sections.add(plain(
                "services",
                service.isEmpty()
                        ? messages.text("answer.info.services.none")
                        : messages.text("answer.info.services.text", service)));
        for (String name : List.of("stored", "voluntary", "rights")) {
            sections.add(plain(name, messages.text("answer.info." + name + ".text")));
        }
        sections.add(plain("retention", messages.plural("answer.info.retention.text", workshop.retentionMonths())));
        return List.copyOf(sections);
    }

    private Section plain(String name, String text) {
        return new Section(messages.text("answer.info." + name), text, Optional.empty());
    }

    /** Takes the text of the language, else of another offered one, else the plain default. */
    private Section own(String name, Function<Information, String> field) {
        String heading = messages.text("answer.info." + name);
        String told = field.apply(workshop.information().getOrDefault(messages.language(), Information.NONE));
        if (!told.isBlank()) {
            return new Section(heading, told, Optional.empty());
        }
        for (Language other : workshop.languages()) {
            String text = field.apply(workshop.information().getOrDefault(other, Information.NONE));
            if (!text.isBlank()) {
                return new Section(heading, text, Optional.of(other));
            }
        }
        return plain(name, messages.text("answer.info." + name + ".default"));
    }
}
