-- Templates for slides that facilitators brought along, cleared of everything but masters and layouts and kept as Base64.
-- Layouts are counted from 0 in the order of the file.

CREATE TABLE slide_template (
    facilitator_id TEXT   NOT NULL PRIMARY KEY REFERENCES facilitator (id) ON DELETE CASCADE,
    name           TEXT   NOT NULL,
    content        TEXT   NOT NULL,
    cover_layout   BIGINT NOT NULL,
    section_layout BIGINT NOT NULL,
    text_layout    BIGINT NOT NULL,
    content_layout BIGINT NOT NULL,
    version        BIGINT NOT NULL
) ${rows};
