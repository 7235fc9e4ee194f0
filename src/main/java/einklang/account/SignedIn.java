package einklang.account;

/**
 * A facilitator in a running session.
 *
 * @param csrf the secret that every form of this session carries
 */
public record SignedIn(Facilitator facilitator, String csrf) {
    public SignedIn {
        if (csrf.isBlank()) {
            throw new IllegalArgumentException("session: blank form token");
        }
    }
}
