package base;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.Javalin;
import java.util.Map;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;
import org.sqlite.SQLiteConfig;

/** Arguments: port, database file. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        Jdbi writer = jdbi(arguments[1], 1);
        writer.useHandle(handle -> handle.execute("CREATE TABLE IF NOT EXISTS goal(id INTEGER PRIMARY KEY,"
                + " author TEXT NOT NULL, text TEXT NOT NULL, created_at INTEGER NOT NULL)"));
        Batcher batcher = new Batcher(writer);
        GoalDao goals = jdbi(arguments[1], 4).onDemand(GoalDao.class);
        TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "base.jte");
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.host = "127.0.0.1";
                    config.http.maxRequestSize = 100_000;
                    config.jetty.threadPool = new QueuedThreadPool(40);
                    config.routes.get("/", ctx -> {
                        Utf8ByteOutput out = new Utf8ByteOutput();
                        engine.render("goals.jte", Map.of("goals", goals.latest(20), "count", goals.count()), out);
                        ctx.contentType("text/html;charset=utf-8").result(out.toByteArray());
                    });
                    config.routes.post("/goals", ctx -> {
                        String text = ctx.formParam("text");
                        batcher.submit(text == null ? "" : text).get();
                        ctx.status(303).header("Location", "/");
                    });
                })
                .start(port);
    }

    private static Jdbi jdbi(String file, int connections) {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        sqlite.setBusyTimeout(5000);
        sqlite.enforceForeignKeys(true);
        sqlite.setTempStore(SQLiteConfig.TempStore.MEMORY);
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:sqlite:" + file);
        pool.setDataSourceProperties(sqlite.toProperties());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(connections);
        return Jdbi.create(new HikariDataSource(pool)).installPlugin(new SqlObjectPlugin());
    }
}
