package einklang.store;

import einklang.account.AccountStore;
import einklang.account.Facilitator;
import einklang.account.OneTimeLink;
import einklang.account.Session;
import einklang.i18n.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Facilitators, one-time links and sessions in the database. */
public final class StoredAccounts implements AccountStore {
    private static final String FACILITATOR =
            "SELECT f.id, f.email, f.name, f.password_hash, f.admin, f.language, f.created_at, f.version ";

    private final Database database;

    public StoredAccounts(Database database) {
        this.database = database;
    }

    @Override
    public boolean hasFacilitators() {
        return database.read(StoredAccounts::hasFacilitators);
    }

    private static boolean hasFacilitators(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM facilitator")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    @Override
    public List<Facilitator> facilitators() {
        return database.read(handle -> handle.createQuery(FACILITATOR + "FROM facilitator f ORDER BY f.name, f.email")
                .map(StoredAccounts::facilitator)
                .list());
    }

    @Override
    public Optional<Credentials> findByEmail(String email) {
        return database.read(handle -> handle.createQuery(FACILITATOR + "FROM facilitator f WHERE f.email = :email")
                .bind("email", email)
                .map(StoredAccounts::credentials)
                .findOne());
    }

    @Override
    public Optional<Credentials> find(String facilitatorId) {
        return database.read(handle -> find(handle, facilitatorId));
    }

    private static Optional<Credentials> find(Handle handle, String facilitatorId) {
        return handle.createQuery(FACILITATOR + "FROM facilitator f WHERE f.id = :id")
                .bind("id", facilitatorId)
                .map(StoredAccounts::credentials)
                .findOne();
    }

    @Override
    public boolean update(Facilitator changed) {
        String sql = """
                UPDATE facilitator SET name = :name, language = :language, admin = :admin, version = version + 1
                WHERE id = :id AND version = :version
                """;
        return database.write(handle -> handle.createUpdate(sql)
                        .bind("name", changed.name())
                        .bind("language", changed.language().code())
                        .bind("admin", changed.admin())
                        .bind("id", changed.id())
                        .bind("version", changed.version())
                        .execute()
                == 1);
    }

    @Override
    public void add(OneTimeLink link) {
        database.change(handle -> {
            handle.execute(
                    "DELETE FROM one_time_link WHERE expires_at <= ?",
                    link.createdAt().toEpochMilli());
            if (link.purpose() == OneTimeLink.Purpose.SET_UP) {
                handle.execute(
                        "DELETE FROM one_time_link WHERE purpose = ?",
                        link.purpose().name());
            }
            insert(handle, link);
        });
    }

    private static void insert(Handle handle, OneTimeLink link) {
        String sql = """
                INSERT INTO one_time_link (token_hash, purpose, facilitator_id, created_at, expires_at)
                VALUES (:tokenHash, :purpose, :facilitatorId, :createdAt, :expiresAt)
                """;
        handle.createUpdate(sql)
                .bind("tokenHash", link.tokenHash())
                .bind("purpose", link.purpose().name())
                .bind("facilitatorId", link.facilitatorId().orElse(null))
                .bind("createdAt", link.createdAt().toEpochMilli())
                .bind("expiresAt", link.expiresAt().toEpochMilli())
                .execute();
    }

    @Override
    public Optional<OneTimeLink> findLink(String tokenHash) {
        return database.read(handle -> findLink(handle, tokenHash));
    }

    private static Optional<OneTimeLink> findLink(Handle handle, String tokenHash) {
        String sql = """
                SELECT token_hash, purpose, facilitator_id, created_at, expires_at
                FROM one_time_link WHERE token_hash = :tokenHash
                """;
        return handle.createQuery(sql)
                .bind("tokenHash", tokenHash)
                .map(StoredAccounts::link)
                .findOne();
    }

    @Override
    public Creation createByLink(String tokenHash, Instant now, Facilitator facilitator, String passwordHash) {
        return database.write(handle -> {
            Optional<OneTimeLink> link = findLink(handle, tokenHash).filter(found -> found.isOpen(now));
            boolean late = link.filter(found -> found.purpose() == OneTimeLink.Purpose.SET_UP)
                            .isPresent()
                    && hasFacilitators(handle);
            if (link.isEmpty() || late) {
                return Creation.LINK_GONE;
            }
            if (!insert(handle, facilitator, passwordHash)) {
                return Creation.EMAIL_TAKEN;
            }
            handle.execute("DELETE FROM one_time_link WHERE token_hash = ?", tokenHash);
            return Creation.DONE;
        });
    }

    private static boolean insert(Handle handle, Facilitator facilitator, String passwordHash) {
        String sql = """
                INSERT INTO facilitator (id, email, name, password_hash, admin, language, created_at, version)
                VALUES (:id, :email, :name, :passwordHash, :admin, :language, :createdAt, :version)
                ON CONFLICT (email) DO NOTHING
                """;
        return handle.createUpdate(sql)
                        .bind("id", facilitator.id())
                        .bind("email", facilitator.email())
                        .bind("name", facilitator.name())
                        .bind("passwordHash", passwordHash)
                        .bind("admin", facilitator.admin())
                        .bind("language", facilitator.language().code())
                        .bind("createdAt", facilitator.createdAt().toEpochMilli())
                        .bind("version", facilitator.version())
                        .execute()
                == 1;
    }

    @Override
    public Optional<Facilitator> resetByLink(String tokenHash, Instant now, String passwordHash) {
        return database.write(handle -> {
            Optional<String> id = findLink(handle, tokenHash)
                    .filter(found -> found.isOpen(now))
                    .flatMap(OneTimeLink::facilitatorId);
            id.ifPresent(facilitatorId -> {
                handle.execute("DELETE FROM one_time_link WHERE facilitator_id = ?", facilitatorId);
                setPassword(handle, facilitatorId, passwordHash);
                handle.execute("DELETE FROM session WHERE facilitator_id = ?", facilitatorId);
            });
            return id.flatMap(facilitatorId -> find(handle, facilitatorId).map(Credentials::facilitator));
        });
    }

    @Override
    public void changePassword(String facilitatorId, String passwordHash, String keptSessionHash) {
        database.change(handle -> {
            setPassword(handle, facilitatorId, passwordHash);
            handle.execute(
                    "DELETE FROM session WHERE facilitator_id = ? AND token_hash <> ?", facilitatorId, keptSessionHash);
        });
    }

    private static void setPassword(Handle handle, String facilitatorId, String passwordHash) {
        handle.execute(
                "UPDATE facilitator SET password_hash = ?, version = version + 1 WHERE id = ?",
                passwordHash,
                facilitatorId);
    }

    @Override
    public void add(Session session) {
        long idleSince = session.createdAt().minus(Session.IDLE).toEpochMilli();
        String sql = """
                INSERT INTO session (token_hash, facilitator_id, csrf, created_at, last_seen_at)
                VALUES (:tokenHash, :facilitatorId, :csrf, :createdAt, :lastSeenAt)
                """;
        database.change(handle -> {
            handle.execute("DELETE FROM session WHERE last_seen_at <= ?", idleSince);
            handle.createUpdate(sql)
                    .bind("tokenHash", session.tokenHash())
                    .bind("facilitatorId", session.facilitatorId())
                    .bind("csrf", session.csrf())
                    .bind("createdAt", session.createdAt().toEpochMilli())
                    .bind("lastSeenAt", session.lastSeenAt().toEpochMilli())
                    .execute();
        });
    }

    @Override
    public Optional<OpenSession> findSession(String tokenHash) {
        String sql = FACILITATOR + """
                , s.token_hash, s.facilitator_id, s.csrf, s.created_at AS begun_at, s.last_seen_at
                FROM session s JOIN facilitator f ON f.id = s.facilitator_id
                WHERE s.token_hash = :tokenHash
                """;
        return database.read(handle -> handle.createQuery(sql)
                .bind("tokenHash", tokenHash)
                .map((row, context) -> new OpenSession(session(row), facilitator(row, context)))
                .findOne());
    }

    @Override
    public void touchSession(String tokenHash, Instant now) {
        database.change(handle -> handle.execute(
                "UPDATE session SET last_seen_at = ? WHERE token_hash = ?", now.toEpochMilli(), tokenHash));
    }

    @Override
    public void endSession(String tokenHash) {
        database.change(handle -> handle.execute("DELETE FROM session WHERE token_hash = ?", tokenHash));
    }

    private static Facilitator facilitator(ResultSet row, StatementContext unused) throws SQLException {
        return new Facilitator(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                row.getBoolean("admin"),
                Language.of(row.getString("language")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getLong("version"));
    }

    private static Credentials credentials(ResultSet row, StatementContext context) throws SQLException {
        return new Credentials(facilitator(row, context), row.getString("password_hash"));
    }

    private static OneTimeLink link(ResultSet row, StatementContext unused) throws SQLException {
        return new OneTimeLink(
                row.getString("token_hash"),
                OneTimeLink.Purpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getString("facilitator_id")),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("expires_at")));
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getString("token_hash"),
                row.getString("facilitator_id"),
                row.getString("csrf"),
                Instant.ofEpochMilli(row.getLong("begun_at")),
                Instant.ofEpochMilli(row.getLong("last_seen_at")));
    }
}
