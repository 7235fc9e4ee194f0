package einklang.web.publish;

import einklang.web.InWorkshop;

/** Where participants find what was released. */
final class Links {
    private Links() {}

    static String participants(PublishServices services, InWorkshop in) {
        return einklang.web.workshop.Links.of(
                        in.visit().config(), services.localHost().get())
                .participants(in.workshop());
    }
}
