package einklang.web.workshop;

import einklang.i18n.Messages;
import einklang.survey.Round;
import einklang.survey.WorkshopStore.Running;

/** The number of answers as a facilitator may see it: in batches, never falling, so that no one answer stands out. */
record LiveCount(Round round, int shown) {
    static LiveCount of(Running running) {
        return new LiveCount(running.round(), running.round().countShownFor(running.responses() - running.imported()));
    }

    /** Returns the count as a sentence. */
    String sentence(Messages messages) {
        int batch = round.rules().minAnswers();
        if (shown == 0) {
            return messages.text("workshop.count.none", batch);
        }
        boolean complete =
                round.invited().isPresent() && shown >= round.invited().getAsInt();
        if (complete) {
            return messages.text("workshop.count.all", shown);
        }
        return round.invited().isPresent()
                ? messages.text("workshop.count.of", shown, round.invited().getAsInt())
                : messages.text("workshop.count.some", shown);
    }
}
