package einklang.export.pdf;

/** What a document says about itself: title, subject, author, style, bookmarks. */
record Head(Tag head, Tag bookmarks) {
    private static final String STYLE = Resource.text("/export/report-pdf.css");

    Head(Tag head, String title) {
        this(head, head.add("bookmarks"));
        head.add("title").text(title);
        head.add("style").with("type", "text/css").text(STYLE);
    }

    /** Says what it is about and who made it; the author may be empty. */
    void about(String subject, String author) {
        meta("subject", subject);
        meta("description", subject);
        if (!author.isEmpty()) {
            meta("author", author);
        }
    }

    private void meta(String name, String content) {
        head.add("meta").with("name", name).with("content", content);
    }

    void bookmark(String name, String id) {
        bookmarks.add("bookmark").with("name", name).with("href", "#" + id);
    }
}
