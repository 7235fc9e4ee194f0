package einklang.cli;

import java.net.URI;

/** Makes links by which a facilitator sets a new password. */
public interface PasswordResets {
    /** Returns a one-time link; throws {@link CommandFailure} if nobody has this mail address. */
    URI linkFor(String email);
}
