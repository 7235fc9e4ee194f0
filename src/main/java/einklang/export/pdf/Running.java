package einklang.export.pdf;

import einklang.i18n.Messages;
import einklang.report.ReportWords;
import java.time.LocalDate;

/** What stands at the head and the foot of every page but the first. */
record Running(String title, String owner, LocalDate date, Messages messages) {
    private static final int LONGEST = 80;

    /** Stand for the numbers while the sentence is looked up; nobody types them. */
    private static final String PAGE = "\uE000";

    private static final String PAGES = "\uE001";

    void into(Tag body) {
        body.add("div", "running-title").text(ReportWords.shortened(title, LONGEST));
        body.add("div", "running-owner").text(ReportWords.shortened(owner, LONGEST));
        body.add("div", "running-day").text(messages.date(date));
        page(body.add("div", "running-page"));
    }

    /** The numbers come from the printer, wherever the language has them in the sentence. */
    private void page(Tag tag) {
        String sentence = messages.text("report.pdf.page", PAGE, PAGES);
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < sentence.length(); at++) {
            char sign = sentence.charAt(at);
            if (sign == PAGE.charAt(0) || sign == PAGES.charAt(0)) {
                tag.add("span").text(words.toString());
                words.setLength(0);
                tag.add("span", sign == PAGE.charAt(0) ? "page" : "pages");
            } else {
                words.append(sign);
            }
        }
        tag.add("span").text(words.toString());
    }
}
