-- What participants were shown: each row is a release or a withdrawal of one part; the highest number of a part is the
-- present one. Rows are only ever added. A release points to the plan as of a change, and to boards as of an event.

CREATE TABLE publication (
    workshop_id  TEXT    NOT NULL REFERENCES workshop (id) ON DELETE CASCADE,
    number       BIGINT  NOT NULL,
    part         TEXT    NOT NULL CHECK (part IN ('RESULT', 'GOALS')),
    released     BOOLEAN NOT NULL,
    plan_change  BIGINT  NOT NULL,
    measures     BOOLEAN NOT NULL,
    commitments  BOOLEAN NOT NULL,
    actor        TEXT    NOT NULL,
    published_at BIGINT  NOT NULL,
    PRIMARY KEY (workshop_id, number)
) ${rows};

CREATE TABLE published_board (
    workshop_id TEXT   NOT NULL,
    number      BIGINT NOT NULL,
    board_id    TEXT   NOT NULL REFERENCES board (id) ON DELETE CASCADE,
    seq         BIGINT NOT NULL,
    PRIMARY KEY (workshop_id, number, board_id),
    FOREIGN KEY (workshop_id, number) REFERENCES publication (workshop_id, number) ON DELETE CASCADE
) ${rows};
CREATE INDEX published_board_by_board ON published_board (board_id);
