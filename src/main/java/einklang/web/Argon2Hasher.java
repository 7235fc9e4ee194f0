package einklang.web;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import einklang.account.PasswordHasher;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Argon2id with 19 MiB, two passes and one lane (OWASP's advice). At most two are computed at a time, so that a flood of
 * log-ins takes neither all memory nor all processors.
 */
public final class Argon2Hasher implements PasswordHasher {
    private static final int SALT_BYTES = 16;
    private static final int PATIENCE_SECONDS = 10;

    private final Argon2Function function;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(2, true);

    public Argon2Hasher() {
        this(19_456, 2);
    }

    /** Takes other costs than the advised ones; less only where nothing is worth guarding, such as in a test. */
    public Argon2Hasher(int kibibytes, int passes) {
        function = Argon2Function.getInstance(kibibytes, passes, 1, 32, Argon2.ID);
    }

    @Override
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        enter();
        try {
            return function.hash(password.getBytes(StandardCharsets.UTF_8), salt)
                    .getResult();
        } finally {
            places.release();
        }
    }

    /** Uses the parameters that stand in the hash, so that older ones go on working. */
    @Override
    public boolean matches(String password, String hash) {
        enter();
        try {
            return Argon2Function.getInstanceFromHash(hash).check(password, hash);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Problem.BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Problem.BUSY);
        }
    }
}
