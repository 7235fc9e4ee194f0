package einklang.survey.incoming;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings of columns that tell who answered, from where or when, in German, English and Czech. */
final class Headings {
    private static final Map<Dropped.Why, Set<String>> PERSONAL = new EnumMap<>(Map.of(
            Dropped.Why.NAME,
            words("name|vorname|nachname|familienname|zuname|vor und nachname|vorname und nachname|voller name|ihr name"
                    + "|anzeigename|mitarbeitername|mitarbeiter|mitarbeiterin|spitzname|name des mitarbeiters|full name"
                    + "|first name|firstname|last name|lastname|surname|given name|family name|your name|display name"
                    + "|employee|employee name|nickname|user full name|jmeno|prijmeni|jmeno a prijmeni|cele jmeno"
                    + "|krestni jmeno|vase jmeno|zobrazovane jmeno|zamestnanec|jmeno zamestnance|prezdivka"),
            Dropped.Why.PHONE,
            words("telefon|telefonnummer|tel|tel nr|telefon nr|rufnummer|handy|handynummer|mobil|mobilnummer|fax"
                    + "|durchwahl|phone|phone number|telephone|telephone number|mobile|mobile number|cell phone|extension"
                    + "|telefonni cislo|cislo telefonu|mobilni telefon|mobilni cislo|linka"),
            Dropped.Why.DEVICE,
            words("ip|ip address|ip adresse|ip adresa|ipaddr|ipaddress|user agent|useragent|browser|device|gerat"
                    + "|zarizeni|refurl|referrer|referrer url|referer|verweis url|odkazujici url"),
            Dropped.Why.USER,
            words(
                    "user|user id|userid|username|user name|benutzer|benutzer id|benutzername|benutzerkennung|kennung|login"
                            + "|anmeldename|konto|account|account id|uzivatel|uzivatelske jmeno|id uzivatele|token|zugangscode"
                            + "|zugangsschlussel|access code|pristupovy kod|personalnummer|personal nr|personalnr|pers nr"
                            + "|mitarbeiternummer|mitarbeiter id|employee id|employee number|staff id|staff number|osobni cislo"
                            + "|cislo zamestnance|session|session id|sessionid|voter|voter id|collector id|contact id|custom data"),
            Dropped.Why.TIME,
            words(
                    "timestamp|date utc|zeitstempel|casova znacka|casove razitko|start time|startzeit|starttime|cas spusteni"
                            + "|cas zahajeni|pocatecni cas|completion time|fertigstellungszeit|abschlusszeit|cas dokonceni"
                            + "|last modified time|uhrzeit der letzten anderung|zeitpunkt der letzten anderung"
                            + "|cas posledni zmeny|cas posledni upravy|submitdate|startdate|datestamp|date submitted|date started"
                            + "|date last action|date last updated|datum abgeschickt|datum gestartet|datum letzte aktivitat"
                            + "|datum odeslani|datum zahajeni|datum posledni akce|date|datum|time|uhrzeit|cas|submitted at"
                            + "|submission date|submit date|created|created at|erstellt am|abgabedatum|end date|start date"
                            + "|interviewtime|total time|gesamtzeit|celkovy cas|duration|dauer"),
            Dropped.Why.ORDER,
            words("id|nr|no|nummer|number|#|cislo|poradi|lfd nr|laufende nummer|response id|antwort id|id odpovedi"
                    + "|respondent id|row|zeile|radek|seed|lastpage|last page|letzte seite|posledni strana"
                    + "|posledni stranka")));

    /** A question may speak of mail as well; a heading of few words is no question. */
    private static final int WORDS_OF_A_HEADING = 4;

    private static final Pattern MAIL = Pattern.compile(
            "(?:.* )?(?:e ?mail(?: ?adresse| address| adresa)?|mail(?: ?adresse| address)?|mailova adresa|emailova adresa"
                    + "|elektronicka posta|upn)(?: .*)?");

    private Headings() {}

    private static Set<String> words(String joined) {
        return Set.of(joined.split("\\|"));
    }

    /** Finds why a column with this heading is taken out; "id. Antwort ID" is known by each of its parts. */
    static Optional<Dropped.Why> findWhy(String heading) {
        return parts(heading).stream()
                .map(Headings::whyOfFolded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the heading folded, whole and, where it is made of a code and a text ("G1. Why?", "Why?: Answer"), its parts. */
    static Set<String> parts(String heading) {
        Set<String> parts = new LinkedHashSet<>(List.of(Fold.of(heading)));
        parts.add(Fold.of(heading.replaceFirst(": *Answer$", "")));
        int dot = heading.indexOf(". ");
        if (dot > 0) {
            parts.add(Fold.of(heading.substring(0, dot)));
            parts.add(Fold.of(heading.substring(dot + 1)));
        }
        parts.remove("");
        return parts;
    }

    private static Optional<Dropped.Why> whyOfFolded(String heading) {
        if (heading.split(" ").length <= WORDS_OF_A_HEADING
                && MAIL.matcher(heading).matches()) {
            return Optional.of(Dropped.Why.MAIL);
        }
        return PERSONAL.entrySet().stream()
                .filter(entry -> entry.getValue().contains(heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
