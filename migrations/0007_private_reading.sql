-- What was read while read receipts were off is told to nobody, not even when they are on again.

ALTER TABLE read_receipts ADD COLUMN is_private boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN read_receipts.is_private IS 'Whether either side had read receipts switched off then: only the reader is told.';
