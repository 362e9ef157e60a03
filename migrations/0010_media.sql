-- Encrypted objects: where each stands, and how much an account has reserved in a day. Their bytes
-- lie in files, or in a store of objects, never here.

CREATE TABLE encrypted_media (
  id identifier PRIMARY KEY,
  account_id identifier REFERENCES accounts ON DELETE SET NULL,
  state text NOT NULL CHECK (state IN ('pending', 'complete', 'deleting')),
  class smallint NOT NULL CHECK (class BETWEEN 1 AND 3),
  byte_count bigint NOT NULL CHECK (byte_count BETWEEN 1 AND 17179869184),
  written bigint NOT NULL DEFAULT 0 CHECK (written BETWEEN 0 AND byte_count),
  writer bigint NOT NULL DEFAULT 0,
  capability_hash bytea NOT NULL CHECK (octet_length(capability_hash) = 32),
  sha256 bytea CHECK (octet_length(sha256) = 32),
  lifetime interval,
  expires_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CHECK (state <> 'complete' OR (written = byte_count AND sha256 IS NOT NULL))
);
COMMENT ON TABLE encrypted_media IS 'Sealed objects that clients upload and download.';
COMMENT ON COLUMN encrypted_media.id IS 'Random; names the object.';
COMMENT ON COLUMN encrypted_media.account_id IS 'Who made it; null once the account or the object is deleted.';
COMMENT ON COLUMN encrypted_media.state IS 'pending: being uploaded; complete: open to downloads; deleting: its bytes go next.';
COMMENT ON COLUMN encrypted_media.class IS '1 of a message, 2 of a profile, 3 an archive.';
COMMENT ON COLUMN encrypted_media.byte_count IS 'Bytes of the sealed object.';
COMMENT ON COLUMN encrypted_media.written IS 'Bytes that are certainly on disk.';
COMMENT ON COLUMN encrypted_media.writer IS 'Counts the streams that have uploaded: only the last may go on.';
COMMENT ON COLUMN encrypted_media.capability_hash IS 'SHA-256 of what a download shows.';
COMMENT ON COLUMN encrypted_media.sha256 IS 'Hash of the complete object.';
COMMENT ON COLUMN encrypted_media.lifetime IS 'How long it is kept once complete; null without end.';
COMMENT ON COLUMN encrypted_media.expires_at IS 'When it goes; null without end.';
COMMENT ON COLUMN encrypted_media.created_at IS 'When its room was reserved.';
COMMENT ON COLUMN encrypted_media.updated_at IS 'When the row last changed.';
CREATE INDEX encrypted_media_account ON encrypted_media (account_id, state)
  WHERE account_id IS NOT NULL;
CREATE INDEX encrypted_media_expires_at ON encrypted_media (expires_at)
  WHERE expires_at IS NOT NULL;
CREATE INDEX encrypted_media_deleting ON encrypted_media (id) WHERE state = 'deleting';
CREATE TRIGGER encrypted_media_touch BEFORE UPDATE ON encrypted_media
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE media_days (
  account_id identifier PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  began_at timestamptz NOT NULL DEFAULT now(),
  byte_count bigint NOT NULL CHECK (byte_count >= 0)
);
COMMENT ON TABLE media_days IS 'How much accounts have reserved for uploads in the day that runs.';
COMMENT ON COLUMN media_days.account_id IS 'Whose.';
COMMENT ON COLUMN media_days.began_at IS 'When the day began: with the first upload after the former.';
COMMENT ON COLUMN media_days.byte_count IS 'Bytes that were reserved since.';
CREATE INDEX media_days_began_at ON media_days (began_at);
