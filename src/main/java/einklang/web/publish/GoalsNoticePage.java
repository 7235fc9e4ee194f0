package einklang.web.publish;

import einklang.web.Frame;
import einklang.web.workshop.QrImage;

/**
 * The page of publish/notice.jte, to be printed.
 *
 * @param link of the participants
 */
public record GoalsNoticePage(Frame frame, Releasing releasing, GoalsView goals, String link, QrImage qr) {
    /** More goals than these need smaller type to fit one sheet. */
    private static final int FEW = 3;

    public String text(String key, Object... arguments) {
        return frame.text(key, arguments);
    }

    public boolean released() {
        return releasing.publication().goals().isPresent();
    }

    public String organisation() {
        return releasing.in().workshop().organisation();
    }

    public boolean isEmpty() {
        return goals.plan().goals().isEmpty();
    }

    public boolean many() {
        return goals.plan().goals().size() > FEW;
    }

    public String address(String page) {
        return releasing.in().address(page);
    }

    /** Returns the link without its scheme, which nobody types. */
    public String shortLink() {
        return link.replaceFirst("^https?://", "");
    }
}
