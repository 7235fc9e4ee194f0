package einklang.web.report;

/** Says why a picture is not taken as a logo: key of a sentence. */
final class LogoRefused extends Exception {
    private final String key;

    LogoRefused(String key) {
        super(key, null, false, false);
        this.key = key;
    }

    String key() {
        return key;
    }
}
