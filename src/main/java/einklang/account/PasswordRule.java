package einklang.account;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: 12 to 200 characters, and more than one's own address or one letter again and again. */
public enum PasswordRule {
    TOO_SHORT,
    TOO_LONG,
    TOO_SIMPLE;

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;

    /** Returns the rule that the password breaks; empty if it is good. Characters are code points. */
    public static Optional<PasswordRule> brokenBy(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        boolean simple = password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).equals(email);
        return simple ? Optional.of(TOO_SIMPLE) : Optional.empty();
    }
}
