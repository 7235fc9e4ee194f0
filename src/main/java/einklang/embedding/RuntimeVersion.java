package einklang.embedding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From version 1.29 on, ONNX Runtime reports its use from Linux to its makers, the command line included, unless a variable
 * forbids it, and with a long command line that ends the whole program. Nothing in a running program can forbid it.
 */
record RuntimeVersion(String version) {
    static final String FORBIDDING = "ORT_DISABLE_TELEMETRY";

    private static final int FIRST_TALKATIVE = 29;
    private static final Pattern VERSION = Pattern.compile("1\\.([0-9]{1,5})\\..*");

    /** Finds the sentence with which to refuse this version; empty if it is silent, or was forbidden to talk. */
    Optional<String> refusal(String forbidden) {
        Matcher matcher = VERSION.matcher(version);
        boolean silent = matcher.matches() && Integer.parseInt(matcher.group(1)) < FIRST_TALKATIVE;
        return silent || forbidden.equals("1")
                ? Optional.empty()
                : Optional.of("ONNX Runtime " + version + " in ext/ reports its use to its makers: take 1.28.0, or set "
                        + FORBIDDING + "=1.");
    }
}
