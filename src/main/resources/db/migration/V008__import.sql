-- Answers that were brought in as a file, so that a whole import can be taken back. When the round is compared the tie
-- between answers and imports is cut; what stays is that there was an import, and of how many.

CREATE TABLE answer_import (
    id          TEXT   NOT NULL PRIMARY KEY,
    round_id    TEXT   NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    actor       TEXT   NOT NULL,
    people      BIGINT NOT NULL,
    statements  BIGINT NOT NULL,
    imported_at BIGINT NOT NULL
) ${rows};
CREATE INDEX answer_import_by_round ON answer_import (round_id);

CREATE TABLE imported_response (
    response_id TEXT NOT NULL PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
    import_id   TEXT NOT NULL REFERENCES answer_import (id) ON DELETE CASCADE
) ${rows};
CREATE INDEX imported_response_by_import ON imported_response (import_id);
