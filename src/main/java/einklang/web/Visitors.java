package einklang.web;

import einklang.account.SignedIn;
import einklang.i18n.Language;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Function;

/** Finds out who asks: first the language and the address, then, where the route wants it, the session. */
final class Visitors {
    private final WebConfig config;
    private final Assets assets;
    private final ClientAddress addresses;
    private final Function<String, Optional<SignedIn>> sessions;

    Visitors(WebConfig config, Assets assets, Function<String, Optional<SignedIn>> sessions) {
        this.config = config;
        this.assets = assets;
        this.addresses = new ClientAddress(config.trustedProxies());
        this.sessions = sessions;
    }

    /** Recognises language and address; runs before everything else. */
    void receive(Context ctx) {
        Language language = chosen(ctx)
                .orElseGet(
                        () -> AcceptLanguage.best(ctx.header("Accept-Language")).orElse(config.fallback()));
        new Visit(language, Optional.empty(), ctx.path(), addresses.of(ctx), assets, config).remember(ctx);
    }

    /** Recognises the facilitator by the session cookie. */
    void recognise(Context ctx) {
        String cookie = ctx.cookie(SessionCookie.name(config));
        if (cookie != null) {
            sessions.apply(cookie).ifPresent(person -> {
                Language language = chosen(ctx).orElse(person.facilitator().language());
                Visit.of(ctx).with(person, language).remember(ctx);
            });
        }
    }

    private static Optional<Language> chosen(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("lang")).flatMap(Language::find);
    }
}
