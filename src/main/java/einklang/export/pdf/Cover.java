package einklang.export.pdf;

import einklang.report.Logo;
import einklang.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Element;

/** The first page: whose report, what about, from when, by whom. */
record Cover(Draft draft) {
    private static final Size ROOM = new Size(65, 22);
    private static final int SHORT_TITLE = 40;
    private static final int LONG_TITLE = 90;

    void into(Tag body) {
        Report.Cover cover = draft.report().cover();
        Tag page = body.add("div", "cover");
        Tag panel = page.add("div", "panel");
        Motif.into(panel, draft);
        if (cover.trial()) {
            panel.add("p", "trial").text(draft.text("report.cover.trial"));
        }
        panel.add("p", "kind").text(draft.text("report.cover.kind"));
        panel.add("h1", "title-" + size(cover.title())).text(cover.title());
        if (!draft.view().owner().isEmpty()) {
            panel.add("p", "for").text(draft.view().owner());
        }
        foot(page, cover);
    }

    private static String size(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= SHORT_TITLE ? "short" : length <= LONG_TITLE ? "medium" : "long";
    }

    private void foot(Tag page, Report.Cover cover) {
        Tag made = page.add("div", "made");
        made.add("p", "day").text(draft.messages().date(cover.date()));
        if (cover.round() > 1) {
            made.add("p").text(draft.text("report.cover.round", cover.round()));
        }
        draft.report()
                .audience()
                .ifPresent(audience -> made.add("p")
                        .text(draft.text("report.edition.for", draft.text("report.audience." + audience.name()))));
        if (!cover.consultant().isEmpty()) {
            made.add("p").text(draft.text("report.cover.by", cover.consultant()));
        }
        Tag logos = page.add("div", "logos");
        logo(logos, "client", cover.clientLogo(), cover.client(), "report.logo.client");
        logo(logos, "consultant", cover.consultantLogo(), cover.consultant(), "report.logo.consultant");
    }

    private void logo(Tag logos, String side, Optional<Logo> logo, String name, String nameless) {
        if (logo.isEmpty()) {
            return;
        }
        String said = name.isEmpty() ? draft.text(nameless) : name;
        Tag place = logos.add("div", "logo-" + side);
        if (logo.get().kind() == Logo.Kind.SVG) {
            Element drawing = Drawing.parsed(new String(logo.get().bytes(), StandardCharsets.UTF_8));
            place.picture(drawing, ROOM.fit(drawing), said);
        } else {
            place.add("img").with("src", logo.get().dataUri()).with("alt", said);
        }
    }
}
