-- How often accounts came by.

CREATE TABLE visits (
  account_id identifier PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  count bigint NOT NULL CHECK (count > 0),
  visited_at timestamptz NOT NULL
);
CREATE INDEX visits_visited_at ON visits (visited_at);
COMMENT ON TABLE visits IS 'How often accounts came by.';
COMMENT ON COLUMN visits.account_id IS 'Whose.';
COMMENT ON COLUMN visits.count IS 'How often.';
COMMENT ON COLUMN visits.visited_at IS 'When last.';
