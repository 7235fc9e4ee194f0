package einklang.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Forms as a browser would send them. */
final class Forms {
    private Forms() {}

    /** Returns the body of a form of the page: its fields as they stand, some of them typed anew. */
    static String body(Document page, String form, Map<String, String> typed) {
        List<String> pairs = new ArrayList<>();
        Map<String, String> left = new HashMap<>(typed);
        for (Element field : page.select(form + " [name]:not(button)")) {
            if (isSent(field)) {
                String name = field.attr("name");
                String value = typed.containsKey(name) ? typed.getOrDefault(name, "") : value(field);
                left.remove(name);
                pairs.add(Visitor.encoded(name) + "=" + Visitor.encoded(value));
            }
        }
        if (!left.isEmpty()) {
            pairs.add(Visitor.encoded(left));
        }
        return pairs.stream().distinct().collect(Collectors.joining("&"));
    }

    private static boolean isSent(Element field) {
        boolean tap =
                field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
        return !tap || field.hasAttr("checked");
    }

    private static String value(Element field) {
        if (field.is("select")) {
            Element chosen = field.selectFirst("option[selected]");
            Element first = field.selectFirst("option");
            Element option = chosen == null ? first : chosen;
            return option == null ? "" : option.val();
        }
        return field.is("textarea") ? field.wholeText() : field.val();
    }
}
