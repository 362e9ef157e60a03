-- Accounts, their devices, and what admits callers.

CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
COMMENT ON FUNCTION touch_updated_at IS 'Keeps updated_at, as a trigger before an update.';

CREATE DOMAIN identifier AS bytea CHECK (octet_length(VALUE) = 16);
COMMENT ON DOMAIN identifier IS '16 random bytes, or a hash cut to 16.';

CREATE DOMAIN device_number AS smallint CHECK (VALUE BETWEEN 1 AND 127);
COMMENT ON DOMAIN device_number IS 'A device of an account.';

CREATE TABLE accounts (
  id identifier PRIMARY KEY,
  identity_key bytea NOT NULL CHECK (octet_length(identity_key) = 32),
  external_issuer text,
  external_id text,
  devices_version bigint NOT NULL DEFAULT 1,
  read_receipts boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (external_issuer, external_id),
  CHECK ((external_issuer IS NULL) = (external_id IS NULL))
);
COMMENT ON TABLE accounts IS 'People, as far as the server knows them.';
COMMENT ON COLUMN accounts.id IS 'Random; what others address.';
COMMENT ON COLUMN accounts.identity_key IS 'Ed25519 public key.';
COMMENT ON COLUMN accounts.external_issuer IS 'Issuer of the host application''s token; null without one.';
COMMENT ON COLUMN accounts.external_id IS 'The host application''s user; null without one.';
COMMENT ON COLUMN accounts.devices_version IS 'Grows whenever a device comes or goes.';
COMMENT ON COLUMN accounts.read_receipts IS 'Whether reading is told, both ways.';
COMMENT ON COLUMN accounts.created_at IS 'When it was registered.';
COMMENT ON COLUMN accounts.updated_at IS 'When the row last changed.';
CREATE TRIGGER accounts_touch BEFORE UPDATE ON accounts
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE devices (
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  id device_number NOT NULL,
  registration_id smallint NOT NULL CHECK (registration_id BETWEEN 0 AND 16383),
  authentication_key bytea NOT NULL CHECK (octet_length(authentication_key) = 32),
  encrypted_name bytea NOT NULL CHECK (octet_length(encrypted_name) <= 256),
  last_seen date NOT NULL DEFAULT current_date,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, id)
);
COMMENT ON TABLE devices IS 'Installations that act for an account, at most 8 each.';
COMMENT ON COLUMN devices.account_id IS 'Whose.';
COMMENT ON COLUMN devices.id IS 'Its number in the account.';
COMMENT ON COLUMN devices.registration_id IS 'Random for each installation, so that stale sessions show.';
COMMENT ON COLUMN devices.authentication_key IS 'Ed25519 public key that proves possession.';
COMMENT ON COLUMN devices.encrypted_name IS 'Its name, for the account''s own devices; may be empty.';
COMMENT ON COLUMN devices.last_seen IS 'The day on which it last authenticated.';
COMMENT ON COLUMN devices.created_at IS 'When it was linked.';
COMMENT ON COLUMN devices.updated_at IS 'When the row last changed.';
CREATE INDEX devices_last_seen ON devices (last_seen);
CREATE TRIGGER devices_touch BEFORE UPDATE ON devices
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE FUNCTION limit_devices() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE accounts SET devices_version = devices_version + 1 WHERE id = NEW.account_id;
  IF (SELECT count(*) FROM devices WHERE account_id = NEW.account_id) >= 8 THEN
    RAISE EXCEPTION 'an account has at most 8 devices'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'devices_limit';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION limit_devices IS 'Holds an account to 8 devices: the update serialises inserts.';
CREATE TRIGGER devices_limit BEFORE INSERT ON devices
  FOR EACH ROW EXECUTE FUNCTION limit_devices();

CREATE FUNCTION count_device_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE accounts SET devices_version = devices_version + 1 WHERE id = OLD.account_id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION count_device_change IS 'Tells by devices_version that a device is gone.';
CREATE TRIGGER devices_gone AFTER DELETE ON devices
  FOR EACH ROW EXECUTE FUNCTION count_device_change();

CREATE TABLE revocations (
  account_id identifier NOT NULL,
  device_id smallint NOT NULL CHECK (device_id BETWEEN 0 AND 127),
  revoked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (account_id, device_id)
);
COMMENT ON TABLE revocations IS 'Devices whose access tokens no longer count, until those have expired.';
COMMENT ON COLUMN revocations.account_id IS 'Whose.';
COMMENT ON COLUMN revocations.device_id IS 'Which; 0 for every device of a deleted account.';
COMMENT ON COLUMN revocations.revoked_at IS 'Tokens issued up to then are refused.';
CREATE INDEX revocations_revoked_at ON revocations (revoked_at);

CREATE TABLE server_secrets (
  purpose text NOT NULL CHECK (purpose IN ('access-token', 'challenge')),
  epoch integer NOT NULL CHECK (epoch > 0),
  secret bytea NOT NULL CHECK (octet_length(secret) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (purpose, epoch)
);
COMMENT ON TABLE server_secrets IS 'Keys that the nodes share; short-lived, so that a stolen copy soon opens nothing.';
COMMENT ON COLUMN server_secrets.purpose IS 'What it authenticates.';
COMMENT ON COLUMN server_secrets.epoch IS 'Counts up with each rotation.';
COMMENT ON COLUMN server_secrets.secret IS 'A key of HMAC-SHA-256.';
COMMENT ON COLUMN server_secrets.created_at IS 'When it was made.';

CREATE TABLE invites (
  code_hash bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
  expires_at timestamptz NOT NULL,
  used_by identifier REFERENCES accounts ON DELETE CASCADE,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE invites IS 'Invitations to register, for one use each.';
COMMENT ON COLUMN invites.code_hash IS 'SHA-256 of the code.';
COMMENT ON COLUMN invites.expires_at IS 'Until when it counts.';
COMMENT ON COLUMN invites.used_by IS 'The account that used it; null while unused.';
COMMENT ON COLUMN invites.created_at IS 'When it was made.';
CREATE INDEX invites_used_by ON invites (used_by);
CREATE INDEX invites_expires_at ON invites (expires_at);

CREATE TABLE link_tokens (
  token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE link_tokens IS 'Permissions to link one device each; gone once used.';
COMMENT ON COLUMN link_tokens.token_hash IS 'SHA-256 of the token.';
COMMENT ON COLUMN link_tokens.account_id IS 'To which account.';
COMMENT ON COLUMN link_tokens.expires_at IS 'Until when it counts.';
CREATE INDEX link_tokens_account ON link_tokens (account_id);
CREATE INDEX link_tokens_expires_at ON link_tokens (expires_at);

CREATE TABLE provisioning_messages (
  id identifier PRIMARY KEY,
  sender_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  ciphertext bytea NOT NULL CHECK (octet_length(ciphertext) BETWEEN 1 AND 16384),
  expires_at timestamptz NOT NULL
);
COMMENT ON TABLE provisioning_messages IS 'What devices to be linked wait for.';
COMMENT ON COLUMN provisioning_messages.id IS 'Derived from the new device''s ephemeral key.';
COMMENT ON COLUMN provisioning_messages.sender_id IS 'The account that left it.';
COMMENT ON COLUMN provisioning_messages.ciphertext IS 'Sealed for the new device.';
COMMENT ON COLUMN provisioning_messages.expires_at IS 'Until when it is kept.';
CREATE INDEX provisioning_messages_sender ON provisioning_messages (sender_id);
CREATE INDEX provisioning_messages_expires_at ON provisioning_messages (expires_at);

CREATE TABLE idempotent_requests (
  scope identifier NOT NULL,
  request_id identifier NOT NULL,
  digest bytea NOT NULL CHECK (octet_length(digest) = 32),
  response bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, request_id)
);
COMMENT ON TABLE idempotent_requests IS 'What mutations answered, for their repeats within 24 hours.';
COMMENT ON COLUMN idempotent_requests.scope IS 'The calling account, or a hash that stands for the caller who has none yet.';
COMMENT ON COLUMN idempotent_requests.request_id IS 'As the client chose it.';
COMMENT ON COLUMN idempotent_requests.digest IS 'SHA-256 of method and request: a repeat must be the same.';
COMMENT ON COLUMN idempotent_requests.response IS 'The reply, serialised; null only within the transaction that makes it.';
COMMENT ON COLUMN idempotent_requests.created_at IS 'When.';
CREATE INDEX idempotent_requests_created_at ON idempotent_requests (created_at);

CREATE TABLE rate_buckets (
  scope bytea PRIMARY KEY CHECK (octet_length(scope) BETWEEN 1 AND 64),
  tokens double precision NOT NULL,
  refilled_at timestamptz NOT NULL
);
COMMENT ON TABLE rate_buckets IS 'Token buckets that all nodes share.';
COMMENT ON COLUMN rate_buckets.scope IS 'What is limited, and for whom.';
COMMENT ON COLUMN rate_buckets.tokens IS 'How many were left at refilled_at.';
COMMENT ON COLUMN rate_buckets.refilled_at IS 'When they were last counted.';
CREATE INDEX rate_buckets_refilled_at ON rate_buckets (refilled_at);

CREATE TABLE nodes (
  id identifier PRIMARY KEY,
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE nodes IS 'Servers that work on this database now.';
COMMENT ON COLUMN nodes.id IS 'Random for each process.';
COMMENT ON COLUMN nodes.seen_at IS 'When it last said that it is there.';
