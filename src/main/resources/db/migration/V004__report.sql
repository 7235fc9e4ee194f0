-- What people add to the reports of a workshop. Own texts of the summary stand in for proposed paragraphs; an empty one
-- gives way to the proposed one again. Pictures are kept as Base64.

CREATE TABLE report_text (
    workshop_id TEXT   NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    language    TEXT   NOT NULL,
    paragraph   TEXT   NOT NULL,
    text        TEXT   NOT NULL,
    basis       TEXT   NOT NULL,
    version     BIGINT NOT NULL,
    PRIMARY KEY (workshop_id, language, paragraph)
) ${rows};

CREATE TABLE branding (
    workshop_id TEXT   NOT NULL PRIMARY KEY REFERENCES workshop (id) ON DELETE CASCADE,
    client      TEXT   NOT NULL,
    consultant  TEXT   NOT NULL,
    version     BIGINT NOT NULL
) ${rows};

CREATE TABLE logo (
    workshop_id TEXT NOT NULL REFERENCES branding (workshop_id) ON DELETE CASCADE,
    side        TEXT NOT NULL,
    kind        TEXT NOT NULL,
    content     TEXT NOT NULL,
    PRIMARY KEY (workshop_id, side)
) ${rows};
