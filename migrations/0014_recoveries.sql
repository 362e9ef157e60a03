-- What accounts are recovered by when all their devices are lost.

CREATE TABLE recoveries (
  id bytea PRIMARY KEY CHECK (octet_length(id) = 16),
  account_id identifier NOT NULL UNIQUE REFERENCES accounts ON DELETE CASCADE,
  verification_key bytea NOT NULL CHECK (octet_length(verification_key) = 32),
  contents bytea NOT NULL CHECK (octet_length(contents) BETWEEN 1 AND 16384),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE recoveries IS 'What accounts are recovered by when all their devices are lost.';
COMMENT ON COLUMN recoveries.id IS 'What it is asked for by; nobody learns it who does not have the recovery key.';
COMMENT ON COLUMN recoveries.account_id IS 'Whose.';
COMMENT ON COLUMN recoveries.verification_key IS 'The Ed25519 key whose signature gives the contents out.';
COMMENT ON COLUMN recoveries.contents IS 'Sealed under the recovery key.';
COMMENT ON COLUMN recoveries.updated_at IS 'When the row last changed.';
CREATE TRIGGER recoveries_touch BEFORE UPDATE ON recoveries
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
