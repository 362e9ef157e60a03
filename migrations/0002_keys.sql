-- Public keys that others begin sessions and groups with.

CREATE TABLE signed_prekeys (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  kind text NOT NULL CHECK (kind IN ('signed', 'last-resort-kem')),
  key_id bigint NOT NULL CHECK (key_id BETWEEN 0 AND 4294967295),
  modes smallint NOT NULL CHECK (modes BETWEEN 0 AND 3),
  public_key bytea NOT NULL,
  signature bytea NOT NULL CHECK (octet_length(signature) = 64),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, device_id, kind),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE,
  CHECK (octet_length(public_key) = CASE kind WHEN 'signed' THEN 32 ELSE 1568 END),
  CHECK ((modes > 0) = (kind = 'signed'))
);
COMMENT ON TABLE signed_prekeys IS 'The long-lived prekeys of each device: one of each kind.';
COMMENT ON COLUMN signed_prekeys.account_id IS 'Whose.';
COMMENT ON COLUMN signed_prekeys.device_id IS 'Which device''s.';
COMMENT ON COLUMN signed_prekeys.kind IS 'signed: X25519, replaced weekly. last-resort-kem: ML-KEM-1024, for when no one-time key is left.';
COMMENT ON COLUMN signed_prekeys.key_id IS 'The device''s number for it.';
COMMENT ON COLUMN signed_prekeys.modes IS 'Key agreements that a signed prekey offers, bits: 1 X3DH, 2 PQXDH; 0 for KEM keys.';
COMMENT ON COLUMN signed_prekeys.public_key IS 'The key.';
COMMENT ON COLUMN signed_prekeys.signature IS 'By the identity key.';
COMMENT ON COLUMN signed_prekeys.created_at IS 'When the device first uploaded one.';
COMMENT ON COLUMN signed_prekeys.updated_at IS 'When it was last replaced.';
CREATE TRIGGER signed_prekeys_touch BEFORE UPDATE ON signed_prekeys
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE onetime_prekeys (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ec', 'kem')),
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  key_id bigint NOT NULL CHECK (key_id BETWEEN 0 AND 4294967295),
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  PRIMARY KEY (account_id, device_id, kind, sequence),
  UNIQUE (account_id, device_id, kind, key_id),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE,
  CHECK (octet_length(public_key) = CASE kind WHEN 'ec' THEN 32 ELSE 1568 END),
  CHECK (octet_length(signature) = CASE kind WHEN 'ec' THEN 0 ELSE 64 END)
);
COMMENT ON TABLE onetime_prekeys IS 'Prekeys that are given out once and are then gone.';
COMMENT ON COLUMN onetime_prekeys.account_id IS 'Whose.';
COMMENT ON COLUMN onetime_prekeys.device_id IS 'Which device''s.';
COMMENT ON COLUMN onetime_prekeys.kind IS 'ec: X25519. kem: ML-KEM-1024.';
COMMENT ON COLUMN onetime_prekeys.sequence IS 'Order of upload: the oldest is given out first.';
COMMENT ON COLUMN onetime_prekeys.key_id IS 'The device''s number for it.';
COMMENT ON COLUMN onetime_prekeys.public_key IS 'The key.';
COMMENT ON COLUMN onetime_prekeys.signature IS 'By the identity key; empty for kind ec.';

CREATE TABLE key_packages (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  is_last_resort boolean NOT NULL,
  cipher_suite integer NOT NULL CHECK (cipher_suite BETWEEN 1 AND 65535),
  reference bytea NOT NULL CHECK (octet_length(reference) = 32),
  key_package bytea NOT NULL CHECK (octet_length(key_package) BETWEEN 1 AND 8192),
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, device_id, is_last_resort, cipher_suite, sequence),
  UNIQUE (account_id, device_id, reference),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE
);
COMMENT ON TABLE key_packages IS 'MLS KeyPackages (RFC 9420 §10): given out once, save for the last resort.';
COMMENT ON COLUMN key_packages.account_id IS 'Whose.';
COMMENT ON COLUMN key_packages.device_id IS 'Which device''s.';
COMMENT ON COLUMN key_packages.sequence IS 'Order of upload: the oldest is given out first.';
COMMENT ON COLUMN key_packages.is_last_resort IS 'Whether it is given out again and again when no other is left.';
COMMENT ON COLUMN key_packages.cipher_suite IS 'IANA''s number.';
COMMENT ON COLUMN key_packages.reference IS 'SHA-256 of the KeyPackage: none is stored twice.';
COMMENT ON COLUMN key_packages.key_package IS 'As RFC 9420 encodes it.';
COMMENT ON COLUMN key_packages.expires_at IS 'The end of its lifetime: not given out afterwards.';
CREATE UNIQUE INDEX key_packages_last_resort ON key_packages (account_id, device_id, cipher_suite)
  WHERE is_last_resort;
CREATE INDEX key_packages_expires_at ON key_packages (expires_at);
