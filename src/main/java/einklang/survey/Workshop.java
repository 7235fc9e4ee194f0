package einklang.survey;

import einklang.i18n.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole undertaking: who runs it, for whom, in which languages.
 *
 * @param code the participants' code of the address /a/{code}
 * @param leaderCode the leaders' code of the address /l/{code}
 * @param title at most 200 code points, never blank
 * @param languages offered to participants, in the order of {@link Language}; never empty; the first is the default
 * @param retentionMonths months that sentences are kept after closing, 1 to 60
 * @param trialOf the workshop that this one tries out with invented answers
 * @param version grows with every change; a stale write is refused
 */
public record Workshop(
        String id,
        String code,
        String leaderCode,
        String ownerId,
        String title,
        String organisation,
        String client,
        List<Language> languages,
        ZoneId timeZone,
        List<Team> teams,
        int retentionMonths,
        Map<Language, Information> information,
        Optional<String> trialOf,
        long version) {
    public static final int LONGEST_TITLE = 200;

    public Workshop {
        languages = List.copyOf(languages);
        teams = List.copyOf(teams);
        information = Map.copyOf(information);
        if (title.isBlank() || title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            throw new IllegalArgumentException("workshop title: wanted 1 to " + LONGEST_TITLE + " code points");
        }
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("workshop languages: found none, wanted at least one");
        }
        if (retentionMonths < 1 || retentionMonths > 60) {
            throw new IllegalArgumentException("retention: found " + retentionMonths + " months, wanted 1 to 60");
        }
    }

    /** Returns the same workshop with these teams and information texts. */
    public Workshop with(List<Team> otherTeams, Map<Language, Information> otherInformation) {
        return new Workshop(
                id,
                code,
                leaderCode,
                ownerId,
                title,
                organisation,
                client,
                languages,
                timeZone,
                otherTeams,
                retentionMonths,
                otherInformation,
                trialOf,
                version);
    }

    /** Returns the language to show a participant who asks for {@code wanted}: that one if offered, else the default. */
    public Language offered(Language wanted) {
        return languages.contains(wanted) ? wanted : languages.get(0);
    }

    public boolean isTrial() {
        return trialOf.isPresent();
    }
}
