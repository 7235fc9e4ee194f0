package einklang.web.act;

import einklang.i18n.Messages;
import einklang.web.plan.InPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The three pages of acting, of which one is open. Shown by templates/act/navigation.jte. */
public record ActNavigation(String label, List<Link> links) {
    public record Link(String text, String href, boolean here) {}

    public ActNavigation {
        links = List.copyOf(links);
    }

    static ActNavigation of(InPlan in, ActPlace here) {
        Messages messages = in.messages();
        return new ActNavigation(
                messages.text("act.pages"),
                Stream.of(ActPlace.values())
                        .map(place -> new Link(
                                messages.text("act.page." + place.name().toLowerCase(Locale.ROOT)),
                                place.address(in),
                                place == here))
                        .toList());
    }
}
