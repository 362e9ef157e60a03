-- What is uploaded to a store of objects: it takes parts of 8 MiB, so that the rest waits here.

CREATE TABLE media_parts (
  object_id identifier PRIMARY KEY REFERENCES encrypted_media ON DELETE CASCADE,
  upload_id text NOT NULL DEFAULT '' CHECK (octet_length(upload_id) <= 1024),
  etags text NOT NULL DEFAULT '' CHECK (octet_length(etags) <= 1048576),
  tail bytea NOT NULL DEFAULT '' CHECK (octet_length(tail) < 8388608)
);
COMMENT ON TABLE media_parts IS 'What a store of objects has of uploads, and what it does not have yet.';
COMMENT ON COLUMN media_parts.object_id IS 'Of which object.';
COMMENT ON COLUMN media_parts.upload_id IS 'How the store names the upload; empty until it has a part.';
COMMENT ON COLUMN media_parts.etags IS 'What the store says of each part, of 8 MiB, a line each.';
COMMENT ON COLUMN media_parts.tail IS 'The sealed bytes after the last part.';
