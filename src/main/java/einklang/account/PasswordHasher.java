package einklang.account;

/** Turns passwords into hashes that are slow to guess. Safe for use by many threads. */
public interface PasswordHasher {
    /** Returns a hash with its own random salt and parameters inside. */
    String hash(String password);

    /** Tells whether the password made the hash; takes the same time for a right and a wrong one. */
    boolean matches(String password, String hash);
}
