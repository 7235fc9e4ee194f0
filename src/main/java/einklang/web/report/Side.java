package einklang.web.report;

import einklang.report.Branding;
import einklang.report.Logo;
import java.util.Locale;
import java.util.Optional;

/** Whose name and logo. */
enum Side {
    CLIENT,
    CONSULTANT;

    /** Returns the name in addresses and forms. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Side> find(String path) {
        for (Side side : values()) {
            if (side.path().equals(path)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    Optional<Logo> logo(Branding branding) {
        return this == CLIENT ? branding.clientLogo() : branding.consultantLogo();
    }
}
