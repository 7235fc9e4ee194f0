package einklang.web.answer;

import einklang.web.Assets;
import einklang.web.SecurityHeaders;
import gg.jte.Content;
import java.nio.charset.StandardCharsets;

/**
 * The one style and the one script of respondents' pages. They stand in the page itself, so that a page is one request,
 * and are allowed by their hashes, which are worked out once.
 */
record Look(Content style, Content script, String policy) {
    private static final String STYLE = "answer.css";
    private static final String RELEASED_STYLE = "released.css";
    private static final String SCRIPT = "answer.js";

    static Look load() {
        return load(new Assets().text(STYLE));
    }

    /** Returns the look of the page that shows what was released. */
    static Look loadReleased() {
        Assets assets = new Assets();
        return load(assets.text(STYLE) + assets.text(RELEASED_STYLE));
    }

    private static Look load(String style) {
        Assets assets = new Assets();
        String script = assets.text(SCRIPT);
        return new Look(ready(style), ready(script), SecurityHeaders.selfContained(style, script));
    }

    /** Returns a look of nothing, for pages that stand in the layout of the facilitators. */
    static Look none() {
        return new Look(ready(""), ready(""), "");
    }

    /** Turns the text into bytes once and not with every page. */
    private static Content ready(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return output -> output.writeBinaryContent(bytes);
    }
}
