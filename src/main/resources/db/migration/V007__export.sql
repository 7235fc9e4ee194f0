-- Who took which edition of a report out of the house, without content; goes with its workshop. The audience is empty for
-- the report as a whole; parts are names with commas between them.

CREATE TABLE export_log (
    id          TEXT   NOT NULL PRIMARY KEY,
    workshop_id TEXT   NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    actor       TEXT   NOT NULL,
    format      TEXT   NOT NULL,
    audience    TEXT   NOT NULL,
    language    TEXT   NOT NULL,
    parts       TEXT   NOT NULL,
    exported_at BIGINT NOT NULL
) ${rows};
CREATE INDEX export_log_by_workshop ON export_log (workshop_id);

-- Names and logos that a facilitator keeps for a client, to be chosen again in other workshops. Pictures are kept as Base64;
-- a kind is empty where there is no picture.

CREATE TABLE brand_set (
    id              TEXT NOT NULL PRIMARY KEY,
    facilitator_id  TEXT NOT NULL REFERENCES facilitator (id) ON DELETE CASCADE,
    client          TEXT NOT NULL,
    consultant      TEXT NOT NULL,
    client_kind     TEXT NOT NULL,
    client_logo     TEXT NOT NULL,
    consultant_kind TEXT NOT NULL,
    consultant_logo TEXT NOT NULL,
    UNIQUE (facilitator_id, client)
) ${rows};
