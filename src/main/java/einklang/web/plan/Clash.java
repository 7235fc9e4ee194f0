package einklang.web.plan;

import einklang.i18n.Language;
import einklang.i18n.LocalText;
import einklang.i18n.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that somebody else stored meanwhile, to stand beside what was typed. Shown by templates/shared/clash.jte.
 *
 * @param by who it was; may be empty
 * @param removed whether the thing is not in the plan any more; saving brings it back
 */
public record Clash(String by, boolean removed, List<Other> others, Messages messages) {
    /** A text of the other person. */
    public record Other(String label, String text, String lang) {}

    public Clash {
        others = List.copyOf(others);
    }

    public static Clash by(InPlan in, String itemId) {
        String name = in.services().plans().versions(in.workshopId(), itemId).stream()
                .reduce((earlier, later) -> later)
                .map(version -> in.name(version.actor()))
                .orElse("");
        return new Clash(name, false, List.of(), in.messages());
    }

    /** Returns the clash with somebody who removed the thing. */
    public Clash gone() {
        return new Clash("", true, List.of(), messages);
    }

    /** Returns the same with a text in all its languages. */
    public Clash with(String key, LocalText text) {
        List<Other> more = new ArrayList<>(others);
        for (Language language : Language.values()) {
            String words = text.texts().getOrDefault(language, "");
            if (!words.isEmpty()) {
                String label = messages.text(key);
                more.add(new Other(
                        messages.text("plan.local.label", label, language.ownName()), words, language.code()));
            }
        }
        return new Clash(by, removed, more, messages);
    }

    /** Returns the same with a value in words. */
    public Clash with(String key, String words) {
        if (words.isEmpty()) {
            return this;
        }
        List<Other> more = new ArrayList<>(others);
        more.add(new Other(messages.text(key), words, ""));
        return new Clash(by, removed, more, messages);
    }

    public String text() {
        if (removed) {
            return messages.text("plan.clash.gone");
        }
        return by.isEmpty() ? messages.text("plan.clash.text") : messages.text("plan.clash.text.by", by);
    }
}
