package einklang.store;

import einklang.i18n.Language;
import einklang.report.Audience;
import einklang.report.BrandSet;
import einklang.report.Branding;
import einklang.report.ExportRecord;
import einklang.report.ExportStore;
import einklang.report.Logo;
import einklang.report.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The log of exports and the kept names and logos in the database. */
public final class StoredExports implements ExportStore {
    private final Database database;
    private final Supplier<String> keys;

    /** @param keys makes the keys of rows */
    public StoredExports(Database database, Supplier<String> keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public void log(String workshopId, ExportRecord export) {
        String id = keys.get();
        database.change(handle -> handle.createUpdate("""
                        INSERT INTO export_log
                          (id, workshop_id, actor, format, audience, language, parts, exported_at)
                        VALUES (:id, :workshop, :actor, :format, :audience, :language, :parts, :now)""")
                .bind("id", id)
                .bind("workshop", workshopId)
                .bind("actor", export.actor())
                .bind("format", export.format())
                .bind("audience", export.audience().map(Audience::name).orElse(""))
                .bind("language", export.language().code())
                .bind("parts", export.parts().stream().map(Part::name).collect(Collectors.joining(",")))
                .bind("now", export.on().toEpochMilli())
                .execute());
    }

    @Override
    public List<ExportRecord> latest(String workshopId, int most) {
        return database.read(handle -> handle.createQuery("""
                        SELECT actor, format, audience, language, parts, exported_at FROM export_log
                        WHERE workshop_id = :workshop ORDER BY exported_at DESC, id LIMIT :most""")
                .bind("workshop", workshopId)
                .bind("most", most)
                .map((row, context) -> record(row))
                .list());
    }

    private static ExportRecord record(ResultSet row) throws SQLException {
        String audience = row.getString(3);
        return new ExportRecord(
                Instant.ofEpochMilli(row.getLong(6)),
                row.getString(1),
                row.getString(2),
                audience.isEmpty() ? Optional.empty() : Optional.of(Audience.valueOf(audience)),
                Language.find(row.getString(4)).orElseThrow(),
                parts(row.getString(5)));
    }

    private static Set<Part> parts(String names) {
        return Stream.of(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(Part::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<BrandSet> brands(String facilitatorId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, client, consultant, client_kind, client_logo, consultant_kind, consultant_logo
                        FROM brand_set WHERE facilitator_id = :facilitator ORDER BY client, id""")
                .bind("facilitator", facilitatorId)
                .map((row, context) -> new BrandSet(
                        row.getString(1),
                        new Branding(
                                row.getString(2),
                                row.getString(3),
                                logo(row.getString(4), row.getString(5)),
                                logo(row.getString(6), row.getString(7)),
                                0)))
                .list());
    }

    private static Optional<Logo> logo(String kind, String content) {
        return kind.isEmpty() ? Optional.empty() : Optional.of(new Logo(Logo.Kind.valueOf(kind), content));
    }

    @Override
    public boolean keepBrand(String facilitatorId, Branding branding) {
        BrandSet set = new BrandSet(keys.get(), branding);
        return database.write(handle -> {
            handle.createUpdate("DELETE FROM brand_set WHERE facilitator_id = :facilitator AND client = :client")
                    .bind("facilitator", facilitatorId)
                    .bind("client", branding.client())
                    .execute();
            boolean room = kept(handle, facilitatorId) < BrandSet.MOST;
            if (room) {
                insert(handle, facilitatorId, set);
            }
            return room;
        });
    }

    private static int kept(Handle handle, String facilitatorId) {
        return handle.createQuery("SELECT COUNT(*) FROM brand_set WHERE facilitator_id = :facilitator")
                .bind("facilitator", facilitatorId)
                .mapTo(Integer.class)
                .one();
    }

    private static void insert(Handle handle, String facilitatorId, BrandSet set) {
        Branding branding = set.branding();
        handle.createUpdate("""
                        INSERT INTO brand_set (id, facilitator_id, client, consultant, client_kind, client_logo,
                          consultant_kind, consultant_logo)
                        VALUES (:id, :facilitator, :client, :consultant, :clientKind, :clientLogo,
                          :consultantKind, :consultantLogo)""")
                .bind("id", set.id())
                .bind("facilitator", facilitatorId)
                .bind("client", branding.client())
                .bind("consultant", branding.consultant())
                .bind("clientKind", kind(branding.clientLogo()))
                .bind("clientLogo", content(branding.clientLogo()))
                .bind("consultantKind", kind(branding.consultantLogo()))
                .bind("consultantLogo", content(branding.consultantLogo()))
                .execute();
    }

    private static String kind(Optional<Logo> logo) {
        return logo.map(Logo::kind).map(Enum::name).orElse("");
    }

    private static String content(Optional<Logo> logo) {
        return logo.map(Logo::content).orElse("");
    }

    @Override
    public void removeBrand(String facilitatorId, String id) {
        database.change(
                handle -> handle.createUpdate("DELETE FROM brand_set WHERE facilitator_id = :facilitator AND id = :id")
                        .bind("facilitator", facilitatorId)
                        .bind("id", id)
                        .execute());
    }
}
