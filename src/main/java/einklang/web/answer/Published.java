package einklang.web.answer;

import einklang.survey.Invitation;
import java.util.Optional;

/** Finds what a facilitator released to participants, as the page behind their link once nobody answers any more. */
@FunctionalInterface
public interface Published {
    /** Knows of nothing: the link says what it says without. */
    Published NOTHING = (invitation, shell) -> Optional.empty();

    /** A template with its page record. */
    record Shown(String template, Object page) {}

    /** Returns the page in the language of the shell; empty if nothing is released. */
    Optional<Shown> find(Invitation invitation, Shell shell);
}
