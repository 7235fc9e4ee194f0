CREATE TABLE sentence (
    id TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    likes BIGINT NOT NULL,
    hidden BOOLEAN NOT NULL
) ${rows};

CREATE TABLE sentence_mark (
    id TEXT NOT NULL PRIMARY KEY,
    sentence_id TEXT NOT NULL REFERENCES sentence (id) DEFERRABLE INITIALLY DEFERRED
) ${rows};
