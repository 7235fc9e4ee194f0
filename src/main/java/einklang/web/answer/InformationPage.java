package einklang.web.answer;

import einklang.i18n.Messages;
import einklang.survey.CheckCode;
import einklang.survey.InformationLines;
import einklang.survey.Invitation;
import einklang.survey.PromiseLines;
import java.util.List;

/**
 * The page of answer/privacy.jte.
 *
 * @param checkCode of the settings that the promises are made from
 */
public record InformationPage(
        Shell shell, List<InformationLines.Section> sections, List<String> promises, String checkCode) {
    public InformationPage {
        sections = List.copyOf(sections);
        promises = List.copyOf(promises);
    }

    /** @param service host of an outside service that sentences are sent to, or the empty text */
    static InformationPage of(Shell shell, Invitation invitation, String service) {
        Messages messages = shell.messages();
        return new InformationPage(
                shell,
                InformationLines.sections(invitation.workshop(), messages, service),
                PromiseLines.lines(invitation, messages),
                CheckCode.of(invitation.workshop(), invitation.round()).value());
    }
}
