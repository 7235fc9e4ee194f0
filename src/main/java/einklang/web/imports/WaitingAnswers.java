package einklang.web.imports;

import einklang.survey.incoming.Mapping;
import einklang.survey.incoming.Screening;

/**
 * Answers that wait to be brought in.
 *
 * @param importId random key, so that they come in only once
 */
record WaitingAnswers(String importId, Screening screening, Mapping mapping) {
    WaitingAnswers with(Mapping other) {
        return new WaitingAnswers(importId, screening, other);
    }

    long characters() {
        return screening.table().characters();
    }
}
