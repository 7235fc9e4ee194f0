package einklang.web.answer;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.survey.Information;
import einklang.survey.Invitation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The page of answer/privacy.jte. */
public record InformationPage(Shell shell, List<Section> sections, List<String> promises) {
    /**
     * A heading with its text.
     *
     * @param lang language of the text where it is another than the page's, else empty
     */
    public record Section(String heading, String text, String lang) {}

    static InformationPage of(Shell shell, Invitation invitation, Map<Language, Information> texts) {
        Messages messages = shell.messages();
        List<Section> sections = new ArrayList<>();
        sections.add(section(shell, texts, "controller", Information::controller));
        sections.add(section(shell, texts, "contact", Information::contact));
        sections.add(section(shell, texts, "purpose", Information::purpose));
        sections.add(section(shell, texts, "basis", Information::legalBasis));
        sections.add(section(shell, texts, "recipients", Information::recipients));
        for (String name : List.of("stored", "voluntary", "rights")) {
            sections.add(
                    new Section(shell.text("answer.info." + name), shell.text("answer.info." + name + ".text"), ""));
        }
        String kept = messages.plural(
                "answer.info.retention.text", invitation.workshop().retentionMonths());
        sections.add(new Section(shell.text("answer.info.retention"), kept, ""));
        return new InformationPage(shell, sections, PromiseLines.lines(invitation, messages));
    }

    /** Takes the text of the page's language, else of another offered one, else the plain default. */
    private static Section section(
            Shell shell, Map<Language, Information> texts, String name, Function<Information, String> field) {
        String heading = shell.text("answer.info." + name);
        String own = field.apply(texts.getOrDefault(shell.language(), Information.NONE));
        if (!own.isBlank()) {
            return new Section(heading, own, "");
        }
        for (Language other : shell.languages()) {
            String text = field.apply(texts.getOrDefault(other, Information.NONE));
            if (!text.isBlank()) {
                return new Section(heading, text, other.code());
            }
        }
        return new Section(heading, shell.text("answer.info." + name + ".default"), "");
    }
}
