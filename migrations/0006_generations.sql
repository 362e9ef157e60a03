-- What a restored device learns of its age by, and the keys that outlive their accounts.

ALTER TABLE devices ADD COLUMN generation identifier;
COMMENT ON COLUMN devices.generation IS 'Random: which state of its own the device last confirmed; null before the first.';

CREATE TABLE departed_identities (
  account_id identifier PRIMARY KEY,
  identity_key bytea NOT NULL CHECK (octet_length(identity_key) = 32),
  leaf_seen_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE departed_identities IS 'Identity keys of deleted accounts that groups still have leaves of: members check those by them.';
COMMENT ON COLUMN departed_identities.account_id IS 'Whose.';
COMMENT ON COLUMN departed_identities.identity_key IS 'Ed25519 public key.';
COMMENT ON COLUMN departed_identities.leaf_seen_at IS 'When a group last had a leaf of the account; the row goes a log''s lifetime later.';
COMMENT ON COLUMN departed_identities.checked_at IS 'When that was last looked at.';
CREATE INDEX departed_identities_leaf_seen_at ON departed_identities (leaf_seen_at);
CREATE INDEX departed_identities_checked_at ON departed_identities (checked_at);
