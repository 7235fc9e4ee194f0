package einklang.export.pdf;

import einklang.i18n.Messages;
import einklang.report.Folder;
import java.util.List;
import org.w3c.dom.Document;

/** Puts the folder together as a document: what it is and its check code, then its sections. */
final class FolderSheets {
    private final Folder folder;
    private final Messages messages;

    private FolderSheets(Folder folder) {
        this.folder = folder;
        this.messages = folder.messages();
    }

    static Document of(Folder folder) {
        return new FolderSheets(folder).document();
    }

    private Document document() {
        Tag html = Tag.html().with("lang", folder.language().code());
        Head head = new Head(html.add("head"), messages.text("folder.title") + ": " + folder.title());
        head.about(messages.text("folder.subtitle"), folder.organisation());
        Tag body = html.add("body", "folder");
        new Running(folder.title(), folder.organisation(), folder.date(), messages).into(body);
        opening(body);
        int number = 1;
        for (Folder.Section section : folder.sections()) {
            String id = "part-" + number;
            head.bookmark(number + "  " + section.heading(), id);
            Tag part = body.add("div", "chapter part");
            Tag heading = part.add("h2").with("id", id);
            heading.add("span", "number").text(String.valueOf(number++));
            heading.text(" " + section.heading());
            blocks(part, section.blocks());
        }
        signatures(body);
        return html.document();
    }

    private void opening(Tag body) {
        Tag opening = body.add("div", "opening");
        opening.add("p", "kind").text(messages.text("folder.subtitle"));
        opening.add("h1").text(messages.text("folder.title"));
        opening.add("p", "for").text(folder.title());
        Tag code = opening.add("div", "code");
        code.add("p", "sign").text(messages.text("answer.promise.checked", folder.checkCode()));
        code.add("p").text(messages.text("folder.code.text"));
    }

    private void blocks(Tag part, List<Folder.Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            boolean leads = at + 1 < blocks.size() && !(blocks.get(at + 1) instanceof Folder.Text);
            block(part, blocks.get(at), leads);
        }
    }

    /** Whoever leads to a list or a table does not stay behind at the foot of a page. */
    private void block(Tag part, Folder.Block block, boolean leads) {
        if (block instanceof Folder.Text text) {
            if (!text.heading().isEmpty()) {
                part.add("h3").text(text.heading());
            }
            if (!text.words().isEmpty()) {
                Tag words = part.add("p").in(text.language()).text(text.words());
                if (leads) {
                    words.with("class", "stays");
                }
            }
        } else if (block instanceof Folder.Points points) {
            Tag list = part.add("ul");
            points.points().forEach(point -> list.add("li").in(point.language()).text(point.words()));
        } else if (block instanceof Folder.Table table) {
            table(part, table);
        }
    }

    private static void table(Tag part, Folder.Table table) {
        Grid grid = Grid.in(part, "rules");
        table.heads().forEach(grid::head);
        table.rows().forEach(cells -> {
            Tag row = grid.row();
            row.add("th").with("scope", "row").text(cells.get(0));
            cells.subList(1, cells.size()).forEach(cell -> row.add("td").text(cell));
        });
    }

    private void signatures(Tag body) {
        Tag box = body.add("div", "signatures");
        box.add("p").text(messages.text("folder.seen_by", folder.checkCode()));
        box.add("p", "line").text(messages.text("folder.sign.council"));
        box.add("p", "line").text(messages.text("folder.sign.protection"));
        box.add("p", "line").text(messages.text("folder.sign.employer"));
    }
}
