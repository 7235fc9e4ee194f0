package einklang.web.answer;

import einklang.web.Assets;
import einklang.web.SecurityHeaders;

/**
 * The one style and the one script of respondents' pages. They stand in the page itself, so that a page is one request,
 * and are allowed by their hashes, which are worked out once.
 */
record Look(String style, String script, String policy) {
    private static final String STYLE = "answer.css";
    private static final String SCRIPT = "answer.js";

    static Look load() {
        Assets assets = new Assets();
        String style = assets.text(STYLE);
        String script = assets.text(SCRIPT);
        return new Look(style, script, SecurityHeaders.selfContained(style, script));
    }
}
