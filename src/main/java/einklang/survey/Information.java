package einklang.survey;

/** What the information page tells respondents in one language; a blank field is left out of the page. */
public record Information(String controller, String contact, String purpose, String legalBasis, String recipients) {
    public static final Information NONE = new Information("", "", "", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }
}
