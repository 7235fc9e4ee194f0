package einklang.report;

import java.util.Optional;

/**
 * Whose report it is and who made it.
 *
 * @param client name of the client, at most {@value #LONGEST_NAME} code points; empty for the one of the workshop
 * @param consultant name of the consultant; may be empty
 * @param version grows with every change; 0 if nothing was ever stored
 */
public record Branding(
        String client, String consultant, Optional<Logo> clientLogo, Optional<Logo> consultantLogo, long version) {
    public static final int LONGEST_NAME = 200;

    public static final Branding NONE = new Branding("", "", Optional.empty(), Optional.empty(), 0);

    public Branding {
        client = checked(client);
        consultant = checked(consultant);
    }

    private static String checked(String name) {
        String stripped = name.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name of a report: found " + length + " code points, wanted at most " + LONGEST_NAME);
        }
        return stripped;
    }
}
