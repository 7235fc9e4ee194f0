package einklang.web.workshop;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import einklang.survey.CheckCode;
import einklang.survey.WorkshopStore.Running;
import einklang.web.Frame;
import java.util.List;

/**
 * The page of workshop/poster.jte, to be printed.
 *
 * @param link as people would type it
 */
public record PosterPage(Frame frame, String organisation, List<Part> parts, String link, QrImage qr, String back) {
    /** The poster in one language; the question with the language it really is in. */
    public record Part(
            Language language, LocalText.Shown question, String how, String promise, String until, String checked) {
        static Part of(Language language, Running running) {
            Messages messages = Messages.of(language);
            String until = running.round()
                    .closesAt()
                    .map(closes -> messages.text(
                            "workshop.invitation.until",
                            messages.dateTime(closes, running.workshop().timeZone())))
                    .orElse("");
            return new Part(
                    language,
                    running.round().questions().get(0).text().in(language),
                    messages.text("workshop.poster.how"),
                    messages.text(
                            "workshop.poster.promise", running.round().rules().minAnswers()),
                    until,
                    messages.text(
                            "answer.promise.checked",
                            CheckCode.of(running.workshop(), running.round()).value()));
        }
    }

    public PosterPage {
        parts = List.copyOf(parts);
    }

    /** Returns the link without its scheme, which nobody types. */
    public String shortLink() {
        return link.replaceFirst("^https?://", "");
    }
}
