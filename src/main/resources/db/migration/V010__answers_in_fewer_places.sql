-- An answer writes three places of the file instead of five. The code of an answer follows from the key of its form, so one
-- index finds both, and the answers of a round as well. Hashes keep 128 of their 256 bits. Tables that others point to
-- cannot be changed on both databases alike, so they are written anew.

CREATE TABLE kept_response AS SELECT * FROM response;
CREATE TABLE kept_statement AS SELECT * FROM statement;
CREATE TABLE kept_no_goals AS SELECT * FROM no_goals;
CREATE TABLE kept_mask AS SELECT * FROM mask;
CREATE TABLE kept_gloss AS SELECT * FROM gloss;
CREATE TABLE kept_imported_response AS SELECT * FROM imported_response;

DROP TABLE imported_response;
DROP TABLE gloss;
DROP TABLE mask;
DROP TABLE no_goals;
DROP TABLE statement;
DROP TABLE response;

-- No time, no address, no order: ids and keys are random.
CREATE TABLE response (
    id             TEXT    NOT NULL PRIMARY KEY,
    round_id       TEXT    NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    submission_key TEXT    NOT NULL,
    code_hash      TEXT,
    -- Whether the code is not the first one that the key of the form gives, because somebody else had that.
    later_code     BOOLEAN NOT NULL DEFAULT FALSE,
    leader         BOOLEAN NOT NULL,
    team_id        TEXT    REFERENCES team (id),
    language       TEXT    NOT NULL,
    clarity        BIGINT,
    rare_words_ok  BOOLEAN NOT NULL,
    source         TEXT    NOT NULL
) ${rows};
-- A second answer of the same form would have the same hash, unless its code is a later one.
CREATE UNIQUE INDEX response_by_code ON response (round_id, code_hash);
CREATE UNIQUE INDEX response_by_key_of_later_code ON response (submission_key) WHERE later_code;

-- Kept together by response, so that an answer writes one place and not one for each sentence.
CREATE TABLE statement (
    response_id TEXT    NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    id          TEXT    NOT NULL,
    question_id TEXT    NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    position    BIGINT  NOT NULL,
    text        TEXT    NOT NULL,
    sense_only  BOOLEAN NOT NULL,
    PRIMARY KEY (response_id, id)
) ${rows};

CREATE TABLE no_goals (
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    PRIMARY KEY (response_id, question_id)
) ${rows};

CREATE TABLE mask (
    response_id  TEXT   NOT NULL,
    statement_id TEXT   NOT NULL,
    start_at     BIGINT NOT NULL,
    end_at       BIGINT NOT NULL,
    kind         TEXT   NOT NULL,
    actor        TEXT   NOT NULL,
    masked_at    BIGINT NOT NULL,
    PRIMARY KEY (response_id, statement_id, start_at),
    FOREIGN KEY (response_id, statement_id) REFERENCES statement (response_id, id) ON DELETE CASCADE
) ${rows};

CREATE TABLE gloss (
    response_id  TEXT   NOT NULL,
    statement_id TEXT   NOT NULL,
    language     TEXT   NOT NULL,
    text         TEXT   NOT NULL,
    actor        TEXT   NOT NULL,
    glossed_at   BIGINT NOT NULL,
    PRIMARY KEY (response_id, statement_id, language),
    FOREIGN KEY (response_id, statement_id) REFERENCES statement (response_id, id) ON DELETE CASCADE
) ${rows};

CREATE TABLE imported_response (
    response_id TEXT NOT NULL PRIMARY KEY REFERENCES response (id) ON DELETE CASCADE,
    import_id   TEXT NOT NULL REFERENCES answer_import (id) ON DELETE CASCADE
) ${rows};
CREATE INDEX imported_response_by_import ON imported_response (import_id);

INSERT INTO response (id, round_id, submission_key, code_hash, leader, team_id, language, clarity, rare_words_ok, source)
SELECT id, round_id, submission_key, substr(code_hash, 1, 32), leader, team_id, language, clarity, rare_words_ok, source
FROM kept_response ORDER BY id;
INSERT INTO statement (response_id, id, question_id, position, text, sense_only)
SELECT response_id, id, question_id, position, text, sense_only FROM kept_statement ORDER BY response_id, id;
INSERT INTO no_goals (response_id, question_id)
SELECT response_id, question_id FROM kept_no_goals ORDER BY response_id, question_id;
INSERT INTO mask (response_id, statement_id, start_at, end_at, kind, actor, masked_at)
SELECT response_id, statement_id, start_at, end_at, kind, actor, masked_at FROM kept_mask;
INSERT INTO gloss (response_id, statement_id, language, text, actor, glossed_at)
SELECT response_id, statement_id, language, text, actor, glossed_at FROM kept_gloss;
INSERT INTO imported_response (response_id, import_id)
SELECT response_id, import_id FROM kept_imported_response;

DROP TABLE kept_imported_response;
DROP TABLE kept_gloss;
DROP TABLE kept_mask;
DROP TABLE kept_no_goals;
DROP TABLE kept_statement;
DROP TABLE kept_response;

UPDATE slip SET code_hash = substr(code_hash, 1, 32);
