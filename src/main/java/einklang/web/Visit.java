package einklang.web;

import einklang.account.Facilitator;
import einklang.account.SignedIn;
import einklang.i18n.Language;
import einklang.i18n.Messages;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks, in which language, from where. There for every request.
 *
 * @param language the chosen one (?lang=), else the facilitator's, else the browser's, else the operator's
 * @param path the path asked for; may hold a secret, so never logged
 * @param address the client's address behind trusted proxies; for limits only, never stored
 */
public record Visit(
        Language language, Optional<SignedIn> signedIn, String path, String address, Assets assets, WebConfig config) {
    private static final String KEY = Visit.class.getName();

    public static Visit of(Context ctx) {
        Visit visit = ctx.attribute(KEY);
        if (visit == null) {
            throw new IllegalStateException("visit: asked for before the request was received");
        }
        return visit;
    }

    /** Puts this visit in the place of the one there was, for the rest of the request. */
    public void remember(Context ctx) {
        ctx.attribute(KEY, this);
    }

    Visit with(SignedIn person, Language chosen) {
        return new Visit(chosen, Optional.of(person), path, address, assets, config);
    }

    /** Returns the same visit in another language. */
    public Visit in(Language chosen) {
        return new Visit(chosen, signedIn, path, address, assets, config);
    }

    public Messages messages() {
        return Messages.of(language);
    }

    /** Returns the signed-in facilitator; refuses the request if there is none. */
    public Facilitator facilitator() {
        return signedIn.orElseThrow(() -> new Refused(Problem.SIGNED_OUT)).facilitator();
    }
}
