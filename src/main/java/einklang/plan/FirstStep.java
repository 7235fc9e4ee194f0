package einklang.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody does tomorrow.
 *
 * @param text as typed, at most {@value PlanText#LONGEST_TITLE} code points; empty if there is no first step
 * @param on the day; none without a text
 */
public record FirstStep(String text, Optional<LocalDate> on) {
    public static final FirstStep NONE = new FirstStep("", Optional.empty());

    public FirstStep {
        text = PlanText.line("first step", text);
        if (text.isEmpty() && on.isPresent()) {
            throw new IllegalArgumentException("first step: found a day without a text, wanted both");
        }
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
