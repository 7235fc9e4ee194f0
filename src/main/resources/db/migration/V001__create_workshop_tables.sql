-- Columns are TEXT, BIGINT and BOOLEAN only, so that SQLite and PostgreSQL share this folder.
-- ${rows} is WITHOUT ROWID on SQLite: tables are then ordered by their random key, and nothing at rest tells the order of
-- answers. Times are UTC milliseconds; answers have none.

CREATE TABLE facilitator (
    id            TEXT    NOT NULL PRIMARY KEY,
    email         TEXT    NOT NULL UNIQUE,
    name          TEXT    NOT NULL,
    password_hash TEXT    NOT NULL,
    admin         BOOLEAN NOT NULL,
    language      TEXT    NOT NULL,
    created_at    BIGINT  NOT NULL,
    version       BIGINT  NOT NULL
) ${rows};

CREATE TABLE one_time_link (
    token_hash     TEXT   NOT NULL PRIMARY KEY,
    purpose        TEXT   NOT NULL,
    facilitator_id TEXT   REFERENCES facilitator (id) ON DELETE CASCADE,
    created_at     BIGINT NOT NULL,
    expires_at     BIGINT NOT NULL
) ${rows};

CREATE TABLE session (
    token_hash     TEXT   NOT NULL PRIMARY KEY,
    facilitator_id TEXT   NOT NULL REFERENCES facilitator (id) ON DELETE CASCADE,
    csrf           TEXT   NOT NULL,
    created_at     BIGINT NOT NULL,
    last_seen_at   BIGINT NOT NULL
) ${rows};
CREATE INDEX session_by_facilitator ON session (facilitator_id);

CREATE TABLE workshop (
    id               TEXT   NOT NULL PRIMARY KEY,
    code             TEXT   NOT NULL UNIQUE,
    leader_code      TEXT   NOT NULL UNIQUE,
    owner_id         TEXT   NOT NULL REFERENCES facilitator (id),
    title            TEXT   NOT NULL,
    organisation     TEXT   NOT NULL,
    client           TEXT   NOT NULL,
    languages        TEXT   NOT NULL,
    time_zone        TEXT   NOT NULL,
    retention_months BIGINT NOT NULL,
    trial_of         TEXT   REFERENCES workshop (id) ON DELETE CASCADE,
    created_at       BIGINT NOT NULL,
    version          BIGINT NOT NULL
) ${rows};
CREATE INDEX workshop_by_owner ON workshop (owner_id);
CREATE INDEX workshop_by_trial ON workshop (trial_of);

-- Facilitators besides the owner.
CREATE TABLE workshop_share (
    workshop_id    TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    facilitator_id TEXT NOT NULL REFERENCES facilitator (id) ON DELETE CASCADE,
    PRIMARY KEY (workshop_id, facilitator_id)
) ${rows};
CREATE INDEX workshop_share_by_facilitator ON workshop_share (facilitator_id);

-- What the information page tells respondents, per offered language.
CREATE TABLE workshop_information (
    workshop_id TEXT NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    language    TEXT NOT NULL,
    controller  TEXT NOT NULL,
    contact     TEXT NOT NULL,
    purpose     TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    recipients  TEXT NOT NULL,
    PRIMARY KEY (workshop_id, language)
) ${rows};

CREATE TABLE team (
    id          TEXT   NOT NULL PRIMARY KEY,
    workshop_id TEXT   NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    position    BIGINT NOT NULL,
    name_de     TEXT   NOT NULL,
    name_en     TEXT   NOT NULL,
    name_cs     TEXT   NOT NULL
) ${rows};
CREATE INDEX team_by_workshop ON team (workshop_id);

CREATE TABLE round (
    id                      TEXT    NOT NULL PRIMARY KEY,
    workshop_id             TEXT    NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    number                  BIGINT  NOT NULL,
    state                   TEXT    NOT NULL,
    invited                 BIGINT,
    min_answers             BIGINT  NOT NULL,
    words                   TEXT    NOT NULL,
    readers                 TEXT    NOT NULL,
    neutral_reader          TEXT    NOT NULL,
    statements_per_question BIGINT  NOT NULL,
    leaders_link            BOOLEAN NOT NULL,
    slips                   BOOLEAN NOT NULL,
    clarity                 BOOLEAN NOT NULL,
    closes_at               BIGINT,
    closed_at               BIGINT,
    readable                BOOLEAN NOT NULL,
    shown_count             BIGINT  NOT NULL,
    -- How many responses the round holds: the limit and the live count need it with every answer.
    responses               BIGINT  NOT NULL DEFAULT 0,
    disclosure_plan         TEXT,
    version                 BIGINT  NOT NULL,
    UNIQUE (workshop_id, number)
) ${rows};

CREATE TABLE question (
    id       TEXT   NOT NULL PRIMARY KEY,
    round_id TEXT   NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    kind     TEXT   NOT NULL,
    text_de  TEXT   NOT NULL,
    text_en  TEXT   NOT NULL,
    text_cs  TEXT   NOT NULL
) ${rows};
CREATE INDEX question_by_round ON question (round_id);

-- No time, no address, no order: ids and keys are random.
CREATE TABLE response (
    id             TEXT    NOT NULL PRIMARY KEY,
    round_id       TEXT    NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    submission_key TEXT    NOT NULL UNIQUE,
    code_hash      TEXT    UNIQUE,
    leader         BOOLEAN NOT NULL,
    team_id        TEXT    REFERENCES team (id),
    language       TEXT    NOT NULL,
    clarity        BIGINT,
    rare_words_ok  BOOLEAN NOT NULL,
    source         TEXT    NOT NULL
) ${rows};
CREATE INDEX response_by_round ON response (round_id);

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

-- "I know of no goals": an answer by one tap.
CREATE TABLE no_goals (
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    PRIMARY KEY (response_id, question_id)
) ${rows};

CREATE TABLE slip (
    code_hash TEXT    NOT NULL PRIMARY KEY,
    round_id  TEXT    NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    used      BOOLEAN NOT NULL
) ${rows};
CREATE INDEX slip_by_round ON slip (round_id);

-- Places in a statement that are not shown on screen or in files.
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

CREATE TABLE board (
    id          TEXT NOT NULL PRIMARY KEY,
    round_id    TEXT NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    question_id TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    UNIQUE (round_id, question_id)
) ${rows};
CREATE INDEX board_by_question ON board (question_id);

-- What the engine proposed; stored, never recomputed when a page is opened. The payload holds ids, never people's words.
CREATE TABLE proposal (
    id         TEXT   NOT NULL PRIMARY KEY,
    board_id   TEXT   NOT NULL REFERENCES board (id) ON DELETE CASCADE,
    engine     TEXT   NOT NULL,
    catalogue  TEXT   NOT NULL,
    slider     BIGINT NOT NULL,
    payload    TEXT   NOT NULL,
    created_at BIGINT NOT NULL
) ${rows};
CREATE INDEX proposal_by_board ON proposal (board_id);

-- The board is a fold of these. Payloads hold ids only, never people's words, so that deletion works.
CREATE TABLE board_event (
    board_id        TEXT   NOT NULL REFERENCES board (id) ON DELETE CASCADE,
    seq             BIGINT NOT NULL,
    actor           TEXT   NOT NULL,
    type            TEXT   NOT NULL,
    payload_version BIGINT NOT NULL,
    payload         TEXT   NOT NULL,
    undoes          BIGINT,
    happened_at     BIGINT NOT NULL,
    PRIMARY KEY (board_id, seq)
) ${rows};

-- Labels that people typed for themes; kept apart from the events, which hold ids only.
CREATE TABLE theme_label (
    id       TEXT NOT NULL PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
    text_de  TEXT NOT NULL,
    text_en  TEXT NOT NULL,
    text_cs  TEXT NOT NULL
) ${rows};
CREATE INDEX theme_label_by_board ON theme_label (board_id);

-- A record of what was deleted, without content.
CREATE TABLE deletion_record (
    id         TEXT   NOT NULL PRIMARY KEY,
    kind       TEXT   NOT NULL,
    responses  BIGINT NOT NULL,
    statements BIGINT NOT NULL,
    deleted_at BIGINT NOT NULL
) ${rows};

CREATE TABLE download_log (
    id            TEXT   NOT NULL PRIMARY KEY,
    workshop_id   TEXT   NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    actor         TEXT   NOT NULL,
    format        TEXT   NOT NULL,
    downloaded_at BIGINT NOT NULL
) ${rows};
CREATE INDEX download_log_by_workshop ON download_log (workshop_id);

-- What this database is for ('production' or 'demo').
CREATE TABLE installation (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) ${rows};
