package einklang.survey;

import java.util.Optional;

/**
 * A form as sent once.
 *
 * @param key random key of the form: the same key never makes a second response
 * @param slip code of a printed slip, where the round uses slips
 */
public record Submission(String key, Source source, Optional<EditCode> slip, Answers answers) {
    public Submission {
        if (key.length() < 20 || key.length() > 64) {
            throw new IllegalArgumentException("submission key: wanted 20 to 64 characters");
        }
    }
}
