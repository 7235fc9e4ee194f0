package einklang.store;

import einklang.report.SlideMapping;
import einklang.report.SlideRole;
import einklang.report.SlideTemplate;
import einklang.report.SlideTemplates;
import einklang.survey.StaleVersion;
import java.util.Map;
import java.util.Optional;

/** Templates for slides in the database. */
public final class StoredSlideTemplates implements SlideTemplates {
    private final Database database;

    public StoredSlideTemplates(Database database) {
        this.database = database;
    }

    @Override
    public Optional<SlideTemplate> find(String facilitatorId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT name, content, cover_layout, section_layout, text_layout, content_layout, version
                        FROM slide_template WHERE facilitator_id = :facilitator""")
                .bind("facilitator", facilitatorId)
                .map((row, context) -> new SlideTemplate(
                        row.getString(1),
                        row.getString(2),
                        new SlideMapping(Map.of(
                                SlideRole.COVER, row.getInt(3),
                                SlideRole.SECTION, row.getInt(4),
                                SlideRole.TEXT, row.getInt(5),
                                SlideRole.CONTENT, row.getInt(6))),
                        row.getLong(7)))
                .findOne());
    }

    @Override
    public void put(String facilitatorId, SlideTemplate template) {
        SlideMapping mapping = template.mapping();
        database.change(handle -> handle.createUpdate("""
                        INSERT INTO slide_template (facilitator_id, name, content, cover_layout, section_layout, text_layout,
                          content_layout, version)
                        VALUES (:facilitator, :name, :content, :cover, :section, :text, :free, 1)
                        ON CONFLICT (facilitator_id) DO UPDATE SET name = excluded.name, content = excluded.content,
                          cover_layout = excluded.cover_layout, section_layout = excluded.section_layout,
                          text_layout = excluded.text_layout, content_layout = excluded.content_layout,
                          version = slide_template.version + 1""")
                .bind("facilitator", facilitatorId)
                .bind("name", template.name())
                .bind("content", template.content())
                .bind("cover", mapping.of(SlideRole.COVER))
                .bind("section", mapping.of(SlideRole.SECTION))
                .bind("text", mapping.of(SlideRole.TEXT))
                .bind("free", mapping.of(SlideRole.CONTENT))
                .execute());
    }

    @Override
    public void map(String facilitatorId, SlideMapping mapping, long version) {
        database.change(handle -> {
            int changed = handle.createUpdate("""
                            UPDATE slide_template SET cover_layout = :cover, section_layout = :section, text_layout = :text,
                              content_layout = :free, version = version + 1
                            WHERE facilitator_id = :facilitator AND version = :version""")
                    .bind("facilitator", facilitatorId)
                    .bind("version", version)
                    .bind("cover", mapping.of(SlideRole.COVER))
                    .bind("section", mapping.of(SlideRole.SECTION))
                    .bind("text", mapping.of(SlideRole.TEXT))
                    .bind("free", mapping.of(SlideRole.CONTENT))
                    .execute();
            if (changed != 1) {
                throw new StaleVersion("template of " + facilitatorId, version + 1, version);
            }
        });
    }

    @Override
    public void remove(String facilitatorId) {
        database.change(handle -> handle.createUpdate("DELETE FROM slide_template WHERE facilitator_id = :facilitator")
                .bind("facilitator", facilitatorId)
                .execute());
    }
}
