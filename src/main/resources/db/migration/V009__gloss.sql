-- Short translations of statements by a person, one a language, for readers of the report; never the author's words.
-- They go with their statement.

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
