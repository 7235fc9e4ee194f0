package einklang.report;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** For whom an edition of a report is made; says which parts it has unless somebody chooses others. */
public enum Audience {
    /** Those who decide and follow up: everything. */
    MANAGEMENT,
    /** Those who answered and others of the team: what was said and agreed, without homework and without names. */
    STAFF,
    /** Those who ordered the work of a consultant: everything but the consultant's own remarks. */
    CLIENT;

    /** Returns the parts that an edition for them has by default, in the order of the report. */
    public Set<Part> parts() {
        return switch (this) {
            case MANAGEMENT -> EnumSet.allOf(Part.class);
            case STAFF -> EnumSet.complementOf(EnumSet.of(Part.SIDES, Part.MATRIX, Part.FINDINGS, Part.NAMES));
            case CLIENT -> EnumSet.complementOf(EnumSet.of(Part.FINDINGS));
        };
    }

    /** Returns the name in addresses, file names and files. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the one whose {@link #path} this is. */
    public static Optional<Audience> find(String path) {
        for (Audience audience : values()) {
            if (audience.path().equals(path)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }
}
