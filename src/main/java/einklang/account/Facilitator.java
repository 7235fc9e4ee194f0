package einklang.account;

import einklang.i18n.Language;
import java.time.Instant;
import java.util.Locale;

/**
 * A person with an account who runs workshops; an admin also invites others.
 *
 * @param email lower case, unique
 * @param name as shown to other facilitators, 1 to 100 characters
 * @param language the language of this person's pages
 * @param version counts the changes, from 1
 */
public record Facilitator(
        String id, String email, String name, boolean admin, Language language, Instant createdAt, long version) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_EMAIL = 254;

    public Facilitator {
        if (id.isBlank()) {
            throw new IllegalArgumentException("facilitator: blank id");
        }
        if (!isEmail(email) || !email.equals(normalEmail(email))) {
            throw new IllegalArgumentException("facilitator: not a lower-case e-mail address");
        }
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "facilitator: name of " + name.length() + " characters, wanted 1 to 100");
        }
        if (version < 1) {
            throw new IllegalArgumentException("facilitator: version " + version + ", wanted 1 or more");
        }
    }

    /** Returns the address as it is stored and compared: without outer blanks, lower case. */
    public static String normalEmail(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Tells whether the text looks like one address: something, an at sign, a host with a dot or "localhost". */
    public static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL
                && text.strip().matches("[^\\s@<>\",;]+@([^\\s@<>\",;.]+\\.)*[^\\s@<>\",;.]+");
    }

    public static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
