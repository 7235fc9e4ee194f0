package einklang.web;

import einklang.account.SignedIn;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server with all features. Stops within five seconds and lets running requests end. */
public final class WebServer implements AutoCloseable {
    private static final int THREADS = 40;
    private static final long STOP_MILLIS = 3_000;
    /** Connections that only wait for another request are not worth the second that Jetty gives them. */
    private static final long IDLE_AT_STOP_MILLIS = 100;

    /**
     * What the server is built from.
     *
     * @param sessions finds who is signed in by the value of the session cookie
     * @param formsPerAddress the generous limit on forms from one address
     * @param known exceptions of other rooms that have a page of their own
     * @param incidents makes the short word that connects an error page with a line in the log
     */
    public record Parts(
            Function<String, Optional<SignedIn>> sessions,
            RateLimit formsPerAddress,
            Map<Class<? extends Exception>, Problem> known,
            Supplier<String> incidents) {}

    private final WebConfig config;
    private final Routes routes = new Routes();
    private final Javalin javalin;

    public WebServer(WebConfig config, Parts parts, List<Feature> features) {
        this.config = config;
        Assets assets = new Assets();
        new AssetFiles(assets).register(routes);
        features.forEach(feature -> feature.register(routes));
        Visitors visitors = new Visitors(config, assets, parts.sessions());
        Guard guard = new Guard(visitors, parts.formsPerAddress());
        ErrorPages errors = new ErrorPages(parts.known(), parts.incidents());
        javalin = Javalin.create(javalinConfig -> {
            configure(javalinConfig);
            javalinConfig.routes.before(ctx -> {
                visitors.receive(ctx);
                SecurityHeaders.set(ctx, config.https());
            });
            javalinConfig.routes.beforeMatched(guard::check);
            javalinConfig.routes.exception(Exception.class, (failure, ctx) -> errors.answer(ctx, failure));
            javalinConfig.routes.exception(HttpResponseException.class, (failure, ctx) -> errors.answer(ctx, failure));
            routes.table().forEach(route -> add(javalinConfig, route));
        });
    }

    private static void add(JavalinConfig javalinConfig, Routes.Route route) {
        Handler handler = withErrorsAsFailures(route.handler());
        RouteRole[] roles = route.files()
                .map(size -> new RouteRole[] {route.access(), size})
                .orElseGet(() -> new RouteRole[] {route.access()});
        javalinConfig.routes.addHttpHandler(route.method(), route.path(), handler, roles);
        if (route.method().equals(HandlerType.GET)) {
            javalinConfig.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler, route.access());
        }
    }

    /** Javalin has no page for an {@link Error}, such as a class that cannot be loaded: it becomes a failure like others. */
    private static Handler withErrorsAsFailures(Handler handler) {
        return ctx -> {
            try {
                handler.handle(ctx);
            } catch (Error broken) {
                throw new IllegalStateException(broken);
            }
        };
    }

    private void configure(JavalinConfig javalinConfig) {
        javalinConfig.startup.showJavalinBanner = false;
        javalinConfig.startup.startupWatcherEnabled = false;
        javalinConfig.http.prefer405over404 = true;
        javalinConfig.http.maxRequestSize = Form.LARGEST_BYTES;
        javalinConfig.jetty.host = config.host();
        javalinConfig.jetty.port = config.port();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        javalinConfig.jetty.threadPool = threads;
        javalinConfig.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MILLIS);
            server.setErrorHandler(new BareErrors());
            server.insertHandler(new GracefulHandler());
        });
        javalinConfig.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            // Pages are collected whole and sent in one piece with their length; by default only up to a quarter is.
            http.setOutputAggregationSize(http.getOutputBufferSize());
        });
    }

    public WebServer start() {
        javalin.start();
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof AbstractConnector listening) {
                listening.setShutdownIdleTimeout(IDLE_AT_STOP_MILLIS);
            }
        }
        return this;
    }

    /** Returns the port it listens on; of use when any free one was asked for. */
    public int port() {
        return javalin.port();
    }

    public Routes routes() {
        return routes;
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
