package einklang.catalogue;

import einklang.i18n.LocalText;

/**
 * A suggested answer to "how do I notice it in the next conversation?".
 *
 * @param goal id of the goal that it belongs to
 * @param text one sentence in three languages, something that a service worker can see or hear
 */
public record CatalogueMoment(String goal, LocalText text) {}
