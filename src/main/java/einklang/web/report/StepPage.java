package einklang.web.report;

import einklang.i18n.Language;
import einklang.i18n.Messages;
import einklang.report.Branding;
import einklang.report.OwnText;
import einklang.report.Paragraph;
import einklang.report.Report;
import einklang.web.Frame;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The step page of the report.
 *
 * @param base address of the step
 * @param report in the language that it is to be in, which may be another one than that of the page
 * @param texts own texts by the id of their paragraph
 * @param missing what the report lacks, in sentences
 * @param untranslated how many statements readers may want translated and how many are missing; empty if there are none
 * @param typed what was typed last and could not be stored
 * @param names names of client and consultant as typed last, else as stored
 * @param done whether something was stored just now
 */
public record StepPage(
        Frame frame,
        String base,
        Report report,
        Map<String, OwnText> texts,
        Branding branding,
        List<String> missing,
        String untranslated,
        Optional<Typed> typed,
        Names names,
        boolean done) {
    public StepPage {
        texts = Map.copyOf(texts);
        missing = List.copyOf(missing);
    }

    /**
     * A paragraph that was not stored.
     *
     * @param sentence why
     * @param other what somebody else stored meanwhile; empty if nobody did
     */
    public record Typed(String paragraph, String text, String sentence, String other) {}

    /**
     * Names and what was wrong with them.
     *
     * @param clash whether somebody else stored other ones meanwhile
     * @param clientFault beside the client's logo; empty if it is right
     * @param consultantFault beside the consultant's
     */
    public record Names(String client, String consultant, boolean clash, String clientFault, String consultantFault) {
        static Names of(Branding branding) {
            return new Names(branding.client(), branding.consultant(), false, "", "");
        }
    }

    private Messages messages() {
        return frame.messages();
    }

    public String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Returns the address of the report as a page to print. */
    public String print() {
        return base + "/print?lang=" + report.language().code();
    }

    /** Returns the address of the folder for works council and data protection. */
    public String folder() {
        return base.replaceFirst(
                "/report$", "/folder.pdf?lang=" + report.language().code());
    }

    /** Returns the address of a file. */
    public String file(String format) {
        return base + "/files/" + format + "?lang=" + report.language().code();
    }

    public long version(Paragraph paragraph) {
        OwnText own = texts.get(paragraph.id());
        return own == null ? 0 : own.version();
    }

    /** Returns what was typed for a paragraph and not stored. */
    public Optional<Typed> typed(Paragraph paragraph) {
        return typed.filter(one -> one.paragraph().equals(paragraph.id()));
    }

    /** Returns what stands in the field: what was typed last, else what the report says. */
    public String value(Paragraph paragraph) {
        return typed(paragraph).map(Typed::text).orElse(paragraph.text());
    }

    public String fingerprint(Paragraph paragraph) {
        return Paragraph.fingerprint(paragraph.proposed());
    }

    public int longest() {
        return OwnText.LONGEST;
    }

    public int longestName() {
        return Branding.LONGEST_NAME;
    }
}
