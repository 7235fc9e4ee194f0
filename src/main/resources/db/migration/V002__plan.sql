-- What was agreed and is done about it. Rows are only ever added: each is a version of a thing, made by a change of the
-- plan; the highest version is the present one. A removal repeats the content of the version before it, so that nothing
-- needs to be empty. Keys of owners carry no reference: an owner may be removed and come back. Days are ISO text, decimals
-- plain text.

CREATE TABLE plan_change (
    workshop_id TEXT   NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    number      BIGINT NOT NULL,
    actor       TEXT   NOT NULL,
    changed_at  BIGINT NOT NULL,
    undoes      BIGINT,
    PRIMARY KEY (workshop_id, number)
) ${rows};

CREATE TABLE company_goal (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    position     BIGINT  NOT NULL,
    text_de      TEXT    NOT NULL,
    text_en      TEXT    NOT NULL,
    text_cs      TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX company_goal_by_change ON company_goal (workshop_id, change);

-- The columns themes and company_goals hold keys with commas between them.
CREATE TABLE goal (
    workshop_id     TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    version         BIGINT  NOT NULL,
    change          BIGINT  NOT NULL,
    step            BIGINT  NOT NULL,
    removed         BOOLEAN NOT NULL,
    position        BIGINT  NOT NULL,
    title_de        TEXT    NOT NULL,
    title_en        TEXT    NOT NULL,
    title_cs        TEXT    NOT NULL,
    sentence_de     TEXT    NOT NULL,
    sentence_en     TEXT    NOT NULL,
    sentence_cs     TEXT    NOT NULL,
    moment_de       TEXT    NOT NULL,
    moment_en       TEXT    NOT NULL,
    moment_cs       TEXT    NOT NULL,
    weight          BIGINT  NOT NULL,
    horizon         TEXT    NOT NULL,
    themes          TEXT    NOT NULL,
    company_goals   TEXT    NOT NULL,
    contribution_de TEXT    NOT NULL,
    contribution_en TEXT    NOT NULL,
    contribution_cs TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX goal_by_change ON goal (workshop_id, change);

CREATE TABLE non_goal (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    position     BIGINT  NOT NULL,
    text_de      TEXT    NOT NULL,
    text_en      TEXT    NOT NULL,
    text_cs      TEXT    NOT NULL,
    why_de       TEXT    NOT NULL,
    why_en       TEXT    NOT NULL,
    why_cs       TEXT    NOT NULL,
    theme        TEXT,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX non_goal_by_change ON non_goal (workshop_id, change);

CREATE TABLE trade_off (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    position     BIGINT  NOT NULL,
    first_de     TEXT    NOT NULL,
    first_en     TEXT    NOT NULL,
    first_cs     TEXT    NOT NULL,
    second_de    TEXT    NOT NULL,
    second_en    TEXT    NOT NULL,
    second_cs    TEXT    NOT NULL,
    floor_de     TEXT    NOT NULL,
    floor_en     TEXT    NOT NULL,
    floor_cs     TEXT    NOT NULL,
    tension_a    TEXT,
    tension_b    TEXT,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX trade_off_by_change ON trade_off (workshop_id, change);

CREATE TABLE commitment (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    goal         TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    amount       TEXT,
    unit         TEXT    NOT NULL,
    text_de      TEXT    NOT NULL,
    text_en      TEXT    NOT NULL,
    text_cs      TEXT    NOT NULL,
    by_whom      TEXT    NOT NULL,
    until_day    TEXT,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX commitment_by_change ON commitment (workshop_id, change);

CREATE TABLE measure (
    workshop_id    TEXT    NOT NULL,
    id             TEXT    NOT NULL,
    version        BIGINT  NOT NULL,
    change         BIGINT  NOT NULL,
    step           BIGINT  NOT NULL,
    removed        BOOLEAN NOT NULL,
    position       BIGINT  NOT NULL,
    title_de       TEXT    NOT NULL,
    title_en       TEXT    NOT NULL,
    title_cs       TEXT    NOT NULL,
    description_de TEXT    NOT NULL,
    description_en TEXT    NOT NULL,
    description_cs TEXT    NOT NULL,
    kind           TEXT    NOT NULL,
    owner          TEXT    NOT NULL,
    start_day      TEXT,
    due_month      TEXT,
    effort         TEXT    NOT NULL,
    status         TEXT    NOT NULL,
    first_step     TEXT    NOT NULL,
    first_step_day TEXT,
    ready          TEXT,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX measure_by_change ON measure (workshop_id, change);

CREATE TABLE effect (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    measure      TEXT    NOT NULL,
    goal         TEXT    NOT NULL,
    value        BIGINT  NOT NULL,
    reason       TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX effect_by_change ON effect (workshop_id, change);

CREATE TABLE indicator (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    goal         TEXT    NOT NULL,
    position     BIGINT  NOT NULL,
    name_de      TEXT    NOT NULL,
    name_en      TEXT    NOT NULL,
    name_cs      TEXT    NOT NULL,
    scope        TEXT    NOT NULL,
    unit         TEXT    NOT NULL,
    direction    TEXT    NOT NULL,
    baseline     TEXT,
    target       TEXT,
    target_day   TEXT,
    ready        TEXT,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX indicator_by_change ON indicator (workshop_id, change);

CREATE TABLE reading (
    workshop_id  TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    version      BIGINT  NOT NULL,
    change       BIGINT  NOT NULL,
    step         BIGINT  NOT NULL,
    removed      BOOLEAN NOT NULL,
    indicator    TEXT    NOT NULL,
    day          TEXT    NOT NULL,
    value        TEXT    NOT NULL,
    source       TEXT    NOT NULL,
    PRIMARY KEY (workshop_id, id, version),
    FOREIGN KEY (workshop_id, change) REFERENCES plan_change (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX reading_by_change ON reading (workshop_id, change);
