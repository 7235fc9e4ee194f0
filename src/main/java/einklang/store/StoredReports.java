package einklang.store;

import einklang.i18n.Language;
import einklang.report.Branding;
import einklang.report.Gloss;
import einklang.report.Logo;
import einklang.report.OwnText;
import einklang.report.ReportStore;
import einklang.survey.StaleVersion;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Own texts, names and logos of reports in the database. */
public final class StoredReports implements ReportStore {
    private static final String CLIENT = "CLIENT";
    private static final String CONSULTANT = "CONSULTANT";

    private final Database database;

    public StoredReports(Database database) {
        this.database = database;
    }

    @Override
    public Branding branding(String workshopId) {
        return database.read(handle -> handle.createQuery(
                        "SELECT client, consultant, version FROM branding WHERE workshop_id = :workshop")
                .bind("workshop", workshopId)
                .map((row, context) -> new Branding(
                        row.getString(1),
                        row.getString(2),
                        logo(handle, workshopId, CLIENT),
                        logo(handle, workshopId, CONSULTANT),
                        row.getLong(3)))
                .findOne()
                .orElse(Branding.NONE));
    }

    private static Optional<Logo> logo(Handle handle, String workshopId, String side) {
        return handle.createQuery("SELECT kind, content FROM logo WHERE workshop_id = :workshop AND side = :side")
                .bind("workshop", workshopId)
                .bind("side", side)
                .map((row, context) -> new Logo(Logo.Kind.valueOf(row.getString(1)), row.getString(2)))
                .findOne();
    }

    @Override
    public void putBranding(String workshopId, Branding branding) {
        database.change(handle -> {
            requireStored(put(handle, workshopId, branding), "names of reports of " + workshopId, branding.version());
            handle.createUpdate("DELETE FROM logo WHERE workshop_id = :workshop")
                    .bind("workshop", workshopId)
                    .execute();
            branding.clientLogo().ifPresent(logo -> insert(handle, workshopId, CLIENT, logo));
            branding.consultantLogo().ifPresent(logo -> insert(handle, workshopId, CONSULTANT, logo));
        });
    }

    private static int put(Handle handle, String workshopId, Branding branding) {
        String sql = branding.version() == 0 ? """
                  INSERT INTO branding (workshop_id, client, consultant, version)
                  VALUES (:workshop, :client, :consultant, :version + 1) ON CONFLICT DO NOTHING""" : """
                  UPDATE branding SET client = :client, consultant = :consultant, version = version + 1
                  WHERE workshop_id = :workshop AND version = :version""";
        return handle.createUpdate(sql)
                .bind("workshop", workshopId)
                .bind("client", branding.client())
                .bind("consultant", branding.consultant())
                .bind("version", branding.version())
                .execute();
    }

    private static void insert(Handle handle, String workshopId, String side, Logo logo) {
        handle.createUpdate(
                        "INSERT INTO logo (workshop_id, side, kind, content) VALUES (:workshop, :side, :kind, :content)")
                .bind("workshop", workshopId)
                .bind("side", side)
                .bind("kind", logo.kind().name())
                .bind("content", logo.content())
                .execute();
    }

    @Override
    public Map<String, OwnText> texts(String workshopId, Language language) {
        Map<String, OwnText> texts = new LinkedHashMap<>();
        database.read(handle -> handle.createQuery("""
                        SELECT paragraph, text, basis, version FROM report_text
                        WHERE workshop_id = :workshop AND language = :language ORDER BY paragraph""")
                        .bind("workshop", workshopId)
                        .bind("language", language.code())
                        .map((row, context) ->
                                new OwnText(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                        .list())
                .forEach(text -> texts.put(text.paragraph(), text));
        return texts;
    }

    @Override
    public void putText(String workshopId, Language language, OwnText text) {
        String sql = text.version() == 0 ? """
                  INSERT INTO report_text (workshop_id, language, paragraph, text, basis, version)
                  VALUES (:workshop, :language, :paragraph, :text, :basis, :version + 1) ON CONFLICT DO NOTHING""" : """
                  UPDATE report_text SET text = :text, basis = :basis, version = version + 1
                  WHERE workshop_id = :workshop AND language = :language AND paragraph = :paragraph
                    AND version = :version""";
        database.change(handle -> {
            int changed = handle.createUpdate(sql)
                    .bind("workshop", workshopId)
                    .bind("language", language.code())
                    .bind("paragraph", text.paragraph())
                    .bind("text", text.text())
                    .bind("basis", text.basis())
                    .bind("version", text.version())
                    .execute();
            requireStored(changed, "paragraph " + text.paragraph() + " of " + workshopId, text.version());
        });
    }

    @Override
    public List<Gloss> putGlosses(String roundId, List<Gloss> glosses, String actor, Instant now) {
        return database.write(handle -> glosses.stream()
                .filter(gloss -> !GlossRows.put(handle, roundId, gloss, actor, now))
                .toList());
    }

    private static void requireStored(int changed, String thing, long version) {
        if (changed != 1) {
            throw new StaleVersion(thing, version + 1, version);
        }
    }
}
