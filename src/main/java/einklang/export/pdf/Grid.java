package einklang.export.pdf;

/** A table whose head stands again on every page. */
record Grid(Tag head, Tag body) {
    static Grid in(Tag parent, String look) {
        Tag table = parent.add("table", "grid " + look);
        return new Grid(table.add("thead").add("tr"), table.add("tbody"));
    }

    void heads(String... words) {
        for (String word : words) {
            head(word);
        }
    }

    Tag head(String words) {
        return head.add("th").with("scope", "col").text(words);
    }

    Tag row() {
        return body.add("tr");
    }
}
