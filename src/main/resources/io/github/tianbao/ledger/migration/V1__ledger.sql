-- The ledger (台账): what came in, what was decided about it, what went out. One text for SQLite and PostgreSQL.
--
-- ${identity}  an integer key that counts by itself
-- ${bytewise}  text compared byte by byte, whatever the language of the server
-- ${clustered} rows kept in the order of their key, where the database can do that
--
-- Moments are UTC in ISO 8601, days ISO 8601, checksums lower-case hexadecimal. Columns called sealed_… hold what tells of a person: plain text, or
-- cipher text where the ledger has a key; look_up holds what is searched for: the text itself, or its keyed hash.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- A file that came in (报送件). A corrected copy is a file of its own that follows another.
CREATE TABLE submission (
    id             ${identity},
    township       TEXT ${bytewise} NOT NULL,
    file_name      TEXT ${bytewise} NOT NULL,
    sha256         TEXT ${bytewise} NOT NULL,
    size           BIGINT NOT NULL,
    arrived        TEXT ${bytewise} NOT NULL,
    state          TEXT ${bytewise} NOT NULL CHECK (state IN ('RECEIVED', 'DECIDED', 'PUBLISHED', 'WITHDRAWN'))
);
CREATE INDEX submission_of_content ON submission (sha256, township);
CREATE INDEX submission_of_name ON submission (file_name);
CREATE INDEX submission_of_arrival ON submission (arrived);
CREATE INDEX submission_of_state ON submission (state);

-- What became of it. Standing: the last checked revision of a submission; what is compared, counted and looked for.
CREATE TABLE decision (
    submission_id  BIGINT PRIMARY KEY REFERENCES submission (id),
    status         TEXT ${bytewise} NOT NULL,
    passed         INTEGER NOT NULL,
    failed         INTEGER NOT NULL,
    undecided      INTEGER NOT NULL,
    errors         INTEGER NOT NULL,
    warnings       INTEGER NOT NULL,
    result_folder  TEXT NOT NULL,
    package_name   TEXT ${bytewise},
    marked_sha256  TEXT ${bytewise},
    origin_id      BIGINT REFERENCES submission (id),
    revision       INTEGER NOT NULL,
    standing       INTEGER NOT NULL CHECK (standing IN (0, 1)),
    reference_date TEXT ${bytewise},
    version        TEXT
);
CREATE INDEX decision_of_package ON decision (package_name);
CREATE INDEX decision_of_origin ON decision (origin_id);
CREATE INDEX decision_of_marked_copy ON decision (marked_sha256);
CREATE INDEX decision_of_reference_date ON decision (reference_date);

-- The files of its result folder that an index of the folder links to.
CREATE TABLE linked_file (
    submission_id  BIGINT NOT NULL REFERENCES decision (submission_id),
    position       INTEGER NOT NULL,
    path           TEXT NOT NULL,
    PRIMARY KEY (submission_id, position)
);

-- What a table in it says of itself.
CREATE TABLE table_summary (
    submission_id  BIGINT NOT NULL REFERENCES decision (submission_id),
    position       INTEGER NOT NULL,
    programme      TEXT ${bytewise} NOT NULL,
    programme_name TEXT NOT NULL,
    title          TEXT NOT NULL,
    sender         TEXT NOT NULL,
    period         TEXT NOT NULL,
    PRIMARY KEY (submission_id, position)
);
CREATE INDEX table_summary_of_programme ON table_summary (programme);

-- A table found in it, and what became of its rows.
CREATE TABLE decided_table (
    submission_id  BIGINT NOT NULL REFERENCES decision (submission_id),
    number         INTEGER NOT NULL,
    programme      TEXT ${bytewise} NOT NULL,
    programme_name TEXT NOT NULL,
    pack_sha256    TEXT NOT NULL,
    kind           TEXT ${bytewise} NOT NULL,
    sheet          TEXT NOT NULL,
    period         TEXT ${bytewise} NOT NULL,
    PRIMARY KEY (submission_id, number)
);
CREATE INDEX decided_table_of_programme ON decided_table (programme, period);

-- How its rows spread over the townships.
CREATE TABLE township_count (
    submission_id  BIGINT NOT NULL,
    table_number   INTEGER NOT NULL,
    township       TEXT ${bytewise} NOT NULL,
    passed         INTEGER NOT NULL,
    failed         INTEGER NOT NULL,
    undecided      INTEGER NOT NULL,
    PRIMARY KEY (submission_id, table_number, township),
    FOREIGN KEY (submission_id, table_number) REFERENCES decided_table (submission_id, number)
) ${clustered};
CREATE INDEX township_count_of_township ON township_count (township);

-- The documents that its rules come from (文件).
CREATE TABLE table_document (
    submission_id   BIGINT NOT NULL,
    table_number    INTEGER NOT NULL,
    document_number TEXT ${bytewise} NOT NULL,
    PRIMARY KEY (submission_id, table_number, document_number),
    FOREIGN KEY (submission_id, table_number) REFERENCES decided_table (submission_id, number)
);
CREATE INDEX table_document_of_number ON table_document (document_number);

-- One row and its verdict. The subject is who or what the row is about, for looking up, the same wherever it appears; empty where the row
-- does not tell.
CREATE TABLE record (
    submission_id  BIGINT NOT NULL,
    number         INTEGER NOT NULL,
    table_number   INTEGER NOT NULL,
    sheet_row      INTEGER NOT NULL,
    township       TEXT ${bytewise} NOT NULL,
    verdict        TEXT NOT NULL CHECK (verdict IN ('pass', 'fail', 'undecided')),
    subject        TEXT ${bytewise} NOT NULL,
    subject_kind   TEXT NOT NULL,
    sealed_label   TEXT NOT NULL,
    sealed_key     TEXT NOT NULL,
    PRIMARY KEY (submission_id, number),
    FOREIGN KEY (submission_id, table_number) REFERENCES decided_table (submission_id, number)
) ${clustered};
CREATE INDEX record_of_subject ON record (subject);

-- The names, numbers and codes in a row by which somebody looks for it.
CREATE TABLE identifier (
    submission_id  BIGINT NOT NULL,
    record_number  INTEGER NOT NULL,
    field          TEXT NOT NULL,
    kind           TEXT NOT NULL,
    look_up        TEXT ${bytewise} NOT NULL,
    sealed_text    TEXT NOT NULL,
    PRIMARY KEY (submission_id, record_number, field),
    FOREIGN KEY (submission_id, record_number) REFERENCES record (submission_id, number)
) ${clustered};
CREATE INDEX identifier_of_text ON identifier (look_up, kind);

-- Money in a row: exact, in yuan, and in whole fen to look for.
CREATE TABLE amount (
    submission_id  BIGINT NOT NULL,
    record_number  INTEGER NOT NULL,
    name           TEXT NOT NULL,
    yuan           TEXT NOT NULL,
    fen            BIGINT,
    PRIMARY KEY (submission_id, record_number, name),
    FOREIGN KEY (submission_id, record_number) REFERENCES record (submission_id, number)
) ${clustered};
CREATE INDEX amount_of_fen ON amount (fen);

-- A rule not met, or not decidable. Numbers of people in its message are masked even where the ledger has no key. Bearer is what its row
-- is called, for looking up; by rule and bearer a finding is told again in a corrected copy, where rows may have moved.
CREATE TABLE finding (
    submission_id  BIGINT NOT NULL,
    number         INTEGER NOT NULL,
    table_number   INTEGER NOT NULL,
    rule           TEXT NOT NULL,
    severity       TEXT NOT NULL,
    kind           TEXT NOT NULL,
    sheet_row      INTEGER NOT NULL,
    cells          TEXT NOT NULL,
    bearer         TEXT NOT NULL,
    sealed_label   TEXT NOT NULL,
    sealed_message TEXT NOT NULL,
    PRIMARY KEY (submission_id, number),
    FOREIGN KEY (submission_id, table_number) REFERENCES decided_table (submission_id, number)
) ${clustered};

-- A file that was made; its name may hold a person's.
CREATE TABLE output (
    submission_id  BIGINT NOT NULL REFERENCES decision (submission_id),
    number         INTEGER NOT NULL,
    sealed_path    TEXT NOT NULL,
    kind           TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    PRIMARY KEY (submission_id, number)
);

-- Item numbers (件号) of a series, given once for all time: nothing is ever deleted here.
CREATE TABLE number_series (
    series      TEXT ${bytewise} PRIMARY KEY,
    last_number BIGINT NOT NULL
);
CREATE TABLE allotted_number (
    series TEXT ${bytewise} NOT NULL REFERENCES number_series (series),
    number BIGINT NOT NULL,
    holder TEXT ${bytewise} NOT NULL,
    PRIMARY KEY (series, number),
    UNIQUE (series, holder)
);
