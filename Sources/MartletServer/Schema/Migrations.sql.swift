// Written by codegen/generate from migrations/. Do not edit.

package import Postgres

/// Every migration, in order.
package enum Migrations {
  /// Every migration, in order.
  package static let all: [Migration] = [
    Migration(
      version: 1, name: "accounts",
      sql: #"""
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
"""#),
    Migration(
      version: 2, name: "keys",
      sql: #"""
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
"""#),
    Migration(
      version: 3, name: "messages",
      sql: #"""
-- Conversations, the metadata of messages, and the queue of each device.
--
-- Each message is updated once, when it is delivered: its page keeps room for that, so that no index
-- is written again.
--
-- messages and envelopes have no foreign keys: they are written thousands of times a second, and
-- each check would lock a row that every sender shares. The statements that write them check the
-- recipient's devices in the same snapshot; the sweeper removes what a race leaves behind.

CREATE TABLE conversations (
  id identifier PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('direct', 'group', 'note_to_self')),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE conversations IS 'Who writes with whom.';
COMMENT ON COLUMN conversations.id IS 'Derived from the accounts, or the group''s identifier.';
COMMENT ON COLUMN conversations.kind IS 'direct, group or note_to_self.';
COMMENT ON COLUMN conversations.created_at IS 'When its first message was sent.';

CREATE TABLE conversation_participants (
  conversation_id identifier NOT NULL REFERENCES conversations ON DELETE CASCADE,
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  peer_id identifier,
  encrypted_settings bytea NOT NULL DEFAULT ''
    CHECK (octet_length(encrypted_settings) <= 4096),
  settings_version bigint NOT NULL DEFAULT 0 CHECK (settings_version >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (conversation_id, account_id)
);
COMMENT ON TABLE conversation_participants IS 'The accounts of each conversation, with their settings of it.';
COMMENT ON COLUMN conversation_participants.conversation_id IS 'Which conversation.';
COMMENT ON COLUMN conversation_participants.account_id IS 'Who takes part.';
COMMENT ON COLUMN conversation_participants.peer_id IS 'The other account of a direct conversation, the own one of a note to self; null in a group.';
COMMENT ON COLUMN conversation_participants.encrypted_settings IS 'For the account''s own devices.';
COMMENT ON COLUMN conversation_participants.settings_version IS 'How often the settings were replaced.';
COMMENT ON COLUMN conversation_participants.created_at IS 'When it joined.';
COMMENT ON COLUMN conversation_participants.updated_at IS 'When the row last changed.';
CREATE INDEX conversation_participants_account ON conversation_participants (account_id);
CREATE TRIGGER conversation_participants_touch BEFORE UPDATE ON conversation_participants
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE messages (
  sender_id identifier NOT NULL,
  id identifier NOT NULL,
  sender_device device_number NOT NULL,
  conversation_id identifier,
  sequence bigint GENERATED ALWAYS AS IDENTITY,
  server_time timestamptz NOT NULL,
  expires_at timestamptz,
  delivered_at timestamptz,
  PRIMARY KEY (sender_id, id)
) WITH (fillfactor = 70);
COMMENT ON TABLE messages IS 'That messages were sent: never what they say.';
COMMENT ON COLUMN messages.sender_id IS 'Who sent it.';
COMMENT ON COLUMN messages.id IS 'The sender''s identifier: sending it again changes nothing.';
COMMENT ON COLUMN messages.sender_device IS 'From which device.';
COMMENT ON COLUMN messages.conversation_id IS 'In which conversation; null for what one device tells another of its account.';
COMMENT ON COLUMN messages.sequence IS 'Order for paging.';
COMMENT ON COLUMN messages.server_time IS 'When the server stored it.';
COMMENT ON COLUMN messages.expires_at IS 'When the row goes; null to keep it.';
COMMENT ON COLUMN messages.delivered_at IS 'When a device of a recipient first acknowledged it.';
CREATE INDEX messages_conversation ON messages (conversation_id, sequence);
CREATE INDEX messages_expires_at ON messages (expires_at) WHERE expires_at IS NOT NULL;

CREATE TABLE deleted_messages (
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  sender_id identifier NOT NULL,
  message_id identifier NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, sender_id, message_id)
);
COMMENT ON TABLE deleted_messages IS 'Messages that an account has hidden from its history.';
COMMENT ON COLUMN deleted_messages.account_id IS 'Who hid it.';
COMMENT ON COLUMN deleted_messages.sender_id IS 'Who had sent it.';
COMMENT ON COLUMN deleted_messages.message_id IS 'The sender''s identifier of it.';
COMMENT ON COLUMN deleted_messages.created_at IS 'When.';

CREATE TABLE read_receipts (
  reader_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  sender_id identifier NOT NULL,
  message_id identifier NOT NULL,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (sender_id, message_id, reader_id)
);
COMMENT ON TABLE read_receipts IS 'Which messages have been read, by whom.';
COMMENT ON COLUMN read_receipts.reader_id IS 'Who read it.';
COMMENT ON COLUMN read_receipts.sender_id IS 'Who had sent it.';
COMMENT ON COLUMN read_receipts.message_id IS 'The sender''s identifier of it.';
COMMENT ON COLUMN read_receipts.read_at IS 'When.';
CREATE INDEX read_receipts_reader ON read_receipts (reader_id);

CREATE SEQUENCE envelope_sequence;
COMMENT ON SEQUENCE envelope_sequence IS 'Order within all queues.';

CREATE TABLE envelopes (
  recipient_id identifier NOT NULL,
  device_id device_number NOT NULL,
  sequence bigint NOT NULL DEFAULT nextval('envelope_sequence'),
  kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
  message_id identifier NOT NULL,
  sender_id identifier NOT NULL,
  sender_device smallint NOT NULL CHECK (sender_device BETWEEN 0 AND 127),
  payload bytea NOT NULL CHECK (octet_length(payload) BETWEEN 1 AND 98304),
  urgent boolean NOT NULL,
  ephemeral boolean NOT NULL,
  server_time timestamptz NOT NULL,
  expires_at timestamptz,
  PRIMARY KEY (recipient_id, device_id, sequence)
) PARTITION BY HASH (recipient_id);
COMMENT ON TABLE envelopes IS 'The queue of each device: rows stay until the device acknowledges them.';
COMMENT ON COLUMN envelopes.recipient_id IS 'For whom.';
COMMENT ON COLUMN envelopes.device_id IS 'For which device.';
COMMENT ON COLUMN envelopes.sequence IS 'Order in the queue.';
COMMENT ON COLUMN envelopes.kind IS '1 message, 2 delivery receipt, 3 read receipt.';
COMMENT ON COLUMN envelopes.message_id IS 'The sender''s identifier of a message; a receipt''s own.';
COMMENT ON COLUMN envelopes.sender_id IS 'Who sent, received or read.';
COMMENT ON COLUMN envelopes.sender_device IS 'From which device; 0 for receipts.';
COMMENT ON COLUMN envelopes.payload IS 'A message''s ciphertext; the message identifiers of a receipt, 16 bytes each.';
COMMENT ON COLUMN envelopes.urgent IS 'Whether the sender asked to wake the device.';
COMMENT ON COLUMN envelopes.ephemeral IS 'Whether it only matters now.';
COMMENT ON COLUMN envelopes.server_time IS 'When the server stored it.';
COMMENT ON COLUMN envelopes.expires_at IS 'When it goes undelivered; null for the usual time.';

DO $$
BEGIN
  FOR part IN 0..3 LOOP
    EXECUTE format(
      'CREATE TABLE envelopes_%s PARTITION OF envelopes FOR VALUES WITH (MODULUS 4, REMAINDER %s)',
      part, part);
    EXECUTE format(
      'COMMENT ON TABLE envelopes_%s IS ''A quarter of envelopes.''', part);
  END LOOP;
END $$;
CREATE INDEX envelopes_expires_at ON envelopes (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX envelopes_server_time ON envelopes (server_time);
"""#),
    Migration(
      version: 4, name: "groups",
      sql: #"""
-- Groups: what the server follows of MLS (RFC 9420), and one log for each group.
--
-- Whoever changes a group holds a lock on its row of group_chats, FOR NO KEY UPDATE so that the
-- checks of foreign keys to it need not wait. Several groups are locked in the order of their
-- identifiers. group_messages has no foreign key: it is written with that lock held.

CREATE TABLE server_signing_keys (
  purpose text PRIMARY KEY CHECK (purpose = 'groups'),
  private_key bytea NOT NULL CHECK (octet_length(private_key) = 32),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE server_signing_keys IS 'Keys that the nodes sign with, and that clients know the public halves of.';
COMMENT ON COLUMN server_signing_keys.purpose IS 'groups: signs the removals that the server proposes.';
COMMENT ON COLUMN server_signing_keys.private_key IS 'Seed of an Ed25519 key.';
COMMENT ON COLUMN server_signing_keys.created_at IS 'When it was made.';

CREATE TABLE group_chats (
  id identifier PRIMARY KEY REFERENCES conversations ON DELETE CASCADE,
  cipher_suite integer NOT NULL CHECK (cipher_suite BETWEEN 1 AND 65535),
  epoch bigint NOT NULL CHECK (epoch >= 0),
  state_version bigint NOT NULL DEFAULT 1 CHECK (state_version > 0),
  last_sequence bigint NOT NULL DEFAULT 0 CHECK (last_sequence >= 0),
  last_message_at timestamptz NOT NULL,
  swept_sequence bigint NOT NULL DEFAULT 0 CHECK (swept_sequence >= 0),
  run_account_id identifier NOT NULL,
  run_epoch bigint NOT NULL CHECK (run_epoch BETWEEN 0 AND epoch),
  metadata_version bigint NOT NULL DEFAULT 0 CHECK (metadata_version >= 0),
  metadata_epoch bigint NOT NULL DEFAULT 0 CHECK (metadata_epoch >= 0),
  metadata bytea NOT NULL DEFAULT '' CHECK (octet_length(metadata) <= 65536),
  created_at timestamptz NOT NULL
) WITH (fillfactor = 50);
COMMENT ON TABLE group_chats IS 'Groups, as far as the server knows them. Updated with every batch of messages: no trigger, and no index on what changes.';
COMMENT ON COLUMN group_chats.id IS 'Chosen by the founder: the MLS group_id and the conversation.';
COMMENT ON COLUMN group_chats.cipher_suite IS 'IANA''s number.';
COMMENT ON COLUMN group_chats.epoch IS 'The current epoch.';
COMMENT ON COLUMN group_chats.state_version IS 'Grows with every change of the current state: nodes tell by it whether what they remember still holds.';
COMMENT ON COLUMN group_chats.last_sequence IS 'The last entry of the log.';
COMMENT ON COLUMN group_chats.last_message_at IS 'When that was written.';
COMMENT ON COLUMN group_chats.swept_sequence IS 'Handshake entries up to here may be gone.';
COMMENT ON COLUMN group_chats.run_account_id IS 'Who made the last commit.';
COMMENT ON COLUMN group_chats.run_epoch IS 'The epoch since which that account alone has committed: its state is kept, to come back to.';
COMMENT ON COLUMN group_chats.metadata_version IS 'How often the metadata were replaced.';
COMMENT ON COLUMN group_chats.metadata_epoch IS 'Whose secrets encrypt them, as their author says.';
COMMENT ON COLUMN group_chats.metadata IS 'Name, picture and the like, encrypted for the members.';
COMMENT ON COLUMN group_chats.created_at IS 'When it was made.';

CREATE TABLE group_members (
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  leaf_index integer NOT NULL CHECK (leaf_index >= 0),
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  PRIMARY KEY (group_id, leaf_index),
  UNIQUE (group_id, account_id, device_id)
);
COMMENT ON TABLE group_members IS 'The leaves of each group''s current tree. A leaf outlives its device until a commit removes it.';
COMMENT ON COLUMN group_members.group_id IS 'Which group.';
COMMENT ON COLUMN group_members.leaf_index IS 'Its place in the tree.';
COMMENT ON COLUMN group_members.account_id IS 'Whose leaf it is.';
COMMENT ON COLUMN group_members.device_id IS 'Which device''s.';
CREATE INDEX group_members_account ON group_members (account_id, device_id);

CREATE TABLE group_removals (
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  account_id identifier NOT NULL,
  device_id smallint NOT NULL CHECK (device_id BETWEEN 0 AND 127),
  proposed_epoch bigint CHECK (proposed_epoch >= 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (group_id, account_id, device_id)
);
CREATE INDEX group_removals_waiting ON group_removals (group_id) WHERE proposed_epoch IS NULL;
COMMENT ON TABLE group_removals IS 'Members who must go: the server proposes it in each epoch until it is committed.';
COMMENT ON COLUMN group_removals.group_id IS 'From which group.';
COMMENT ON COLUMN group_removals.account_id IS 'Who.';
COMMENT ON COLUMN group_removals.device_id IS 'Which device; 0 for all of the account.';
COMMENT ON COLUMN group_removals.proposed_epoch IS 'The last epoch in which it was proposed; null before the first.';
COMMENT ON COLUMN group_removals.created_at IS 'Since when.';

CREATE TABLE mls_group_states (
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  epoch bigint NOT NULL CHECK (epoch >= 0),
  state bytea NOT NULL,
  tree bytea NOT NULL,
  group_info bytea NOT NULL,
  welcome_info bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (group_id, epoch)
);
-- Keys and signatures do not compress: trying costs more than it gains.
ALTER TABLE mls_group_states ALTER COLUMN tree SET STORAGE EXTERNAL;
COMMENT ON TABLE mls_group_states IS 'The public state of each group''s last epochs, and of those that welcomes lead to.';
COMMENT ON COLUMN mls_group_states.group_id IS 'Which group.';
COMMENT ON COLUMN mls_group_states.epoch IS 'Which epoch.';
COMMENT ON COLUMN mls_group_states.state IS 'All but the tree: context, transcript, proposals.';
COMMENT ON COLUMN mls_group_states.tree IS 'The ratchet tree, as RFC 9420 §12.4.3.3 encodes it.';
COMMENT ON COLUMN mls_group_states.group_info IS 'The committer''s GroupInfo, an MLSMessage.';
COMMENT ON COLUMN mls_group_states.welcome_info IS 'What the welcomes into the epoch have in common, encrypted; null where it has none.';
COMMENT ON COLUMN mls_group_states.created_at IS 'When the epoch began.';

CREATE TABLE mls_welcome_messages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  epoch bigint NOT NULL CHECK (epoch > 0),
  sequence bigint NOT NULL CHECK (sequence > 0),
  sender_id identifier NOT NULL,
  sender_device device_number NOT NULL,
  secrets bytea NOT NULL CHECK (octet_length(secrets) BETWEEN 1 AND 8192),
  server_time timestamptz NOT NULL,
  UNIQUE (account_id, device_id, group_id),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE
);
COMMENT ON TABLE mls_welcome_messages IS 'Invitations that wait for devices; a device has one to a group at the most, the latest.';
COMMENT ON COLUMN mls_welcome_messages.id IS 'To acknowledge it by.';
COMMENT ON COLUMN mls_welcome_messages.account_id IS 'For whom.';
COMMENT ON COLUMN mls_welcome_messages.device_id IS 'For which device.';
COMMENT ON COLUMN mls_welcome_messages.group_id IS 'To which group.';
COMMENT ON COLUMN mls_welcome_messages.epoch IS 'Into which epoch.';
COMMENT ON COLUMN mls_welcome_messages.sequence IS 'The commit in the log that added the device.';
COMMENT ON COLUMN mls_welcome_messages.sender_id IS 'Who invites.';
COMMENT ON COLUMN mls_welcome_messages.sender_device IS 'From which device.';
COMMENT ON COLUMN mls_welcome_messages.secrets IS 'The device''s part of the Welcome: EncryptedGroupSecrets.';
COMMENT ON COLUMN mls_welcome_messages.server_time IS 'When the commit was taken.';
CREATE INDEX mls_welcome_messages_group ON mls_welcome_messages (group_id, epoch);
CREATE INDEX mls_welcome_messages_time ON mls_welcome_messages (server_time);

CREATE TABLE group_cursors (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  starts_at bigint NOT NULL CHECK (starts_at >= 0),
  acknowledged bigint NOT NULL CHECK (acknowledged >= starts_at),
  ends_at bigint,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (account_id, device_id, group_id),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE
) WITH (fillfactor = 70);
COMMENT ON TABLE group_cursors IS 'How far each device has read each group''s log.';
COMMENT ON COLUMN group_cursors.account_id IS 'Who reads.';
COMMENT ON COLUMN group_cursors.device_id IS 'Which device.';
COMMENT ON COLUMN group_cursors.group_id IS 'Which group''s log.';
COMMENT ON COLUMN group_cursors.starts_at IS 'The commit that added the device: it gets what comes after.';
COMMENT ON COLUMN group_cursors.acknowledged IS 'The last entry that the device has handled.';
COMMENT ON COLUMN group_cursors.ends_at IS 'The last entry that it gets, the commit that removes it; null while it is a member.';
COMMENT ON COLUMN group_cursors.created_at IS 'When the device was added.';
CREATE INDEX group_cursors_group ON group_cursors (group_id);
CREATE INDEX group_cursors_created_at ON group_cursors (created_at);
CREATE INDEX group_cursors_ends_at ON group_cursors (ends_at) WHERE ends_at IS NOT NULL;

CREATE TABLE group_messages (
  group_id identifier NOT NULL,
  sequence bigint NOT NULL CHECK (sequence > 0),
  kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 5),
  epoch bigint NOT NULL CHECK (epoch >= 0),
  sender_id identifier,
  sender_device device_number,
  message_id identifier,
  is_undone boolean NOT NULL DEFAULT false,
  payload bytea NOT NULL CHECK (octet_length(payload) <= 1048576),
  server_time timestamptz NOT NULL,
  PRIMARY KEY (group_id, sequence),
  CHECK ((sender_id IS NULL) = (sender_device IS NULL)),
  CHECK ((message_id IS NOT NULL) = (kind = 3)),
  CHECK (kind NOT IN (1, 3) OR sender_id IS NOT NULL),
  CHECK (kind = 1 OR NOT is_undone)
) PARTITION BY HASH (group_id);
COMMENT ON TABLE group_messages IS 'The log of each group: gapless, one row for an entry whatever the size of the group.';
COMMENT ON COLUMN group_messages.group_id IS 'Which group''s.';
COMMENT ON COLUMN group_messages.sequence IS 'Its place.';
COMMENT ON COLUMN group_messages.kind IS '1 commit, 2 proposal, 3 application message, 4 metadata, 5 undone commits.';
COMMENT ON COLUMN group_messages.epoch IS 'The epoch that it was made in.';
COMMENT ON COLUMN group_messages.sender_id IS 'Who sent it; null for the server.';
COMMENT ON COLUMN group_messages.sender_device IS 'From which device; null for the server.';
COMMENT ON COLUMN group_messages.message_id IS 'The sender''s identifier of an application message: sending it again changes nothing.';
COMMENT ON COLUMN group_messages.is_undone IS 'Whether a commit does not count any more.';
COMMENT ON COLUMN group_messages.payload IS 'What the devices get, opaque but for handshakes.';
COMMENT ON COLUMN group_messages.server_time IS 'When the server stored it.';

DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format(
      'CREATE TABLE group_messages_%s PARTITION OF group_messages FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
      to_char(part, 'FM00'), part);
    EXECUTE format(
      'COMMENT ON TABLE group_messages_%s IS ''A sixteenth of group_messages.''',
      to_char(part, 'FM00'));
  END LOOP;
END $$;
CREATE UNIQUE INDEX group_messages_commit ON group_messages (group_id, epoch)
  WHERE kind = 1 AND NOT is_undone;
CREATE UNIQUE INDEX group_messages_message ON group_messages (group_id, sender_id, message_id)
  WHERE message_id IS NOT NULL;
CREATE INDEX group_messages_handshake ON group_messages (group_id, sequence)
  WHERE kind IN (1, 2, 5);

CREATE TABLE group_reports (
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  kind smallint NOT NULL CHECK (kind IN (1, 2)),
  place bigint NOT NULL CHECK (place >= 0),
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  device_id device_number NOT NULL,
  digest bytea NOT NULL CHECK (octet_length(digest) IN (0, 32)),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (group_id, kind, place, account_id, device_id),
  CHECK ((octet_length(digest) = 32) = (kind = 2))
);
COMMENT ON TABLE group_reports IS 'What devices report of commits that they refuse, and of their epochs.';
COMMENT ON COLUMN group_reports.group_id IS 'Of which group.';
COMMENT ON COLUMN group_reports.kind IS '1 a commit was refused, 2 an epoch authenticator.';
COMMENT ON COLUMN group_reports.place IS 'The commit''s sequence, or the epoch.';
COMMENT ON COLUMN group_reports.account_id IS 'Who reports.';
COMMENT ON COLUMN group_reports.device_id IS 'From which device.';
COMMENT ON COLUMN group_reports.digest IS 'Of the epoch authenticator; empty for a refusal.';
COMMENT ON COLUMN group_reports.created_at IS 'When.';
CREATE INDEX group_reports_account ON group_reports (account_id);
CREATE INDEX group_reports_created_at ON group_reports (created_at);
"""#),
    Migration(
      version: 5, name: "queue_sweeps",
      sql: #"""
-- What has waited too long in a queue stands at its head, since sequences follow time: the sweeper
-- finds it by the primary key, and sending writes one index less.
DROP INDEX envelopes_server_time;
"""#),
    Migration(
      version: 6, name: "generations",
      sql: #"""
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
"""#),
    Migration(
      version: 7, name: "private_reading",
      sql: #"""
-- What was read while read receipts were off is told to nobody, not even when they are on again.

ALTER TABLE read_receipts ADD COLUMN is_private boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN read_receipts.is_private IS 'Whether either side had read receipts switched off then: only the reader is told.';
"""#),
    Migration(
      version: 8, name: "triple_ratchet",
      sql: #"""
-- A signed prekey may offer sessions with the Triple Ratchet.

ALTER TABLE signed_prekeys DROP CONSTRAINT signed_prekeys_modes_check;
ALTER TABLE signed_prekeys ADD CONSTRAINT signed_prekeys_modes_check
  CHECK (modes BETWEEN 0 AND 7);
COMMENT ON COLUMN signed_prekeys.modes IS 'Key agreements that a signed prekey offers, bits: 1 X3DH, 2 PQXDH, 4 PQXDH with the Triple Ratchet; 0 for KEM keys.';
"""#),
    Migration(
      version: 9, name: "suspensions",
      sql: #"""
-- Accounts that the operator has suspended.

CREATE TABLE suspensions (
  account_id identifier PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz
);
COMMENT ON TABLE suspensions IS 'Accounts whose devices may not call.';
COMMENT ON COLUMN suspensions.account_id IS 'Whose.';
COMMENT ON COLUMN suspensions.changed_at IS 'When it was suspended or resumed last: nodes read what is new.';
COMMENT ON COLUMN suspensions.ended_at IS 'When it was resumed; null while it is suspended.';
CREATE INDEX suspensions_changed_at ON suspensions (changed_at);
CREATE INDEX suspensions_ended_at ON suspensions (ended_at);
"""#),
    Migration(
      version: 10, name: "media",
      sql: #"""
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
"""#),
    Migration(
      version: 11, name: "calls",
      sql: #"""
-- Calls: who calls whom, and what became of it; never what is said.

ALTER TABLE accounts ADD COLUMN calls_from smallint NOT NULL DEFAULT 1
  CHECK (calls_from BETWEEN 1 AND 2);
COMMENT ON COLUMN accounts.calls_from IS 'Whose calls ring: 1 those of people whom it has accepted, 2 everyone''s.';

ALTER TABLE envelopes DROP CONSTRAINT envelopes_kind_check;
ALTER TABLE envelopes ADD CONSTRAINT envelopes_kind_check CHECK (kind IN (1, 2, 3, 9, 10));
COMMENT ON COLUMN envelopes.kind IS '1 message, 2 delivery receipt, 3 read receipt, 9 call, 10 change of a call.';

CREATE TABLE calls (
  id identifier PRIMARY KEY,
  caller_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  caller_device device_number NOT NULL,
  callee_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  callee_device smallint CHECK (callee_device BETWEEN 1 AND 127),
  status smallint NOT NULL DEFAULT 1 CHECK (status BETWEEN 1 AND 8),
  end_reason smallint NOT NULL DEFAULT 0 CHECK (end_reason BETWEEN 0 AND 5),
  is_silent boolean NOT NULL,
  busy_devices smallint[] NOT NULL DEFAULT '{}' CHECK (cardinality(busy_devices) <= 8),
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ring_until timestamptz NOT NULL,
  answered_at timestamptz,
  over_at timestamptz,
  caller_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  callee_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  change_id identifier,
  CHECK (caller_id <> callee_id),
  CHECK ((over_at IS NULL) = (status IN (1, 2))),
  CHECK ((answered_at IS NOT NULL) = (status IN (2, 8))),
  CHECK ((end_reason = 0) = (status <> 8))
);
COMMENT ON TABLE calls IS 'Calls that go on, and those of the last days: never what was said.';
COMMENT ON COLUMN calls.id IS 'As the caller chose it.';
COMMENT ON COLUMN calls.caller_id IS 'Who calls.';
COMMENT ON COLUMN calls.caller_device IS 'From which device.';
COMMENT ON COLUMN calls.callee_id IS 'Who is called.';
COMMENT ON COLUMN calls.callee_device IS 'Device that has answered or declined; null if none has.';
COMMENT ON COLUMN calls.status IS '1 ringing, 2 answered, 3 declined, 4 busy, 5 cancelled, 6 missed, 7 failed, 8 ended.';
COMMENT ON COLUMN calls.end_reason IS 'Why an answered call is over: 1 hung up, 2 media failed, 3 no path, 4 no path in time, 5 lost; else 0.';
COMMENT ON COLUMN calls.is_silent IS 'Whether the callee''s devices are not told: it has not accepted the caller.';
COMMENT ON COLUMN calls.busy_devices IS 'Devices of the callee that are in another call.';
COMMENT ON COLUMN calls.started_at IS 'When it began to ring.';
COMMENT ON COLUMN calls.ring_until IS 'Until when it rings.';
COMMENT ON COLUMN calls.answered_at IS 'When it was answered; null if it was not.';
COMMENT ON COLUMN calls.over_at IS 'When it was over; null until then.';
COMMENT ON COLUMN calls.caller_seen_at IS 'When the calling device was last attached.';
COMMENT ON COLUMN calls.callee_seen_at IS 'When the answering device was last attached.';
COMMENT ON COLUMN calls.change_id IS 'The frame that told of its last change; null before the first.';
CREATE UNIQUE INDEX calls_ringing_pair
  ON calls (least(caller_id, callee_id), greatest(caller_id, callee_id))
  WHERE status = 1 AND NOT is_silent;
CREATE INDEX calls_ring_until ON calls (ring_until) WHERE status = 1;
CREATE INDEX calls_seen_at ON calls (greatest(caller_seen_at, callee_seen_at)) WHERE status = 2;
CREATE INDEX calls_caller ON calls (caller_id, started_at);
CREATE INDEX calls_callee ON calls (callee_id, started_at);
CREATE INDEX calls_over_at ON calls (over_at) WHERE over_at IS NOT NULL;

CREATE TABLE call_ice_candidates (
  call_id identifier NOT NULL REFERENCES calls ON DELETE CASCADE,
  is_from_caller boolean NOT NULL,
  device_id device_number NOT NULL,
  sequence bigint NOT NULL CHECK (sequence BETWEEN 1 AND 1000000),
  payload bytea NOT NULL CHECK (octet_length(payload) BETWEEN 1 AND 16384),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (call_id, is_from_caller, device_id, sequence)
);
COMMENT ON TABLE call_ice_candidates IS 'Signalling that waits for a device to attach to its call: candidates for the most part, encrypted.';
COMMENT ON COLUMN call_ice_candidates.call_id IS 'About which call.';
COMMENT ON COLUMN call_ice_candidates.is_from_caller IS 'Whether the caller has sent it; else the callee has.';
COMMENT ON COLUMN call_ice_candidates.device_id IS 'The callee''s device that it is for, or from.';
COMMENT ON COLUMN call_ice_candidates.sequence IS 'The sender''s number of it.';
COMMENT ON COLUMN call_ice_candidates.payload IS 'Ciphertext for the other device.';
COMMENT ON COLUMN call_ice_candidates.created_at IS 'When it came; it waits two minutes.';
CREATE INDEX call_ice_candidates_created_at ON call_ice_candidates (created_at);
"""#),
    Migration(
      version: 12, name: "people",
      sql: #"""
-- User names, profiles, and who lets whom write.

CREATE TABLE server_keys (
  purpose text PRIMARY KEY CHECK (purpose = 'user-names'),
  secret bytea NOT NULL CHECK (octet_length(secret) = 32),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE server_keys IS 'Keys that all nodes have, and that last as long as the database.';
COMMENT ON COLUMN server_keys.purpose IS 'user-names: what stands in user_names is made with it.';
COMMENT ON COLUMN server_keys.secret IS 'A key of HMAC-SHA-256.';
COMMENT ON COLUMN server_keys.created_at IS 'When it was made.';

CREATE TABLE user_names (
  name_hash bytea PRIMARY KEY CHECK (octet_length(name_hash) = 32),
  account_id identifier UNIQUE REFERENCES accounts ON DELETE CASCADE,
  former_id identifier REFERENCES accounts ON DELETE SET NULL,
  released_at timestamptz,
  CHECK ((account_id IS NULL) = (released_at IS NOT NULL))
);
COMMENT ON TABLE user_names IS 'Names that people are found by, and those that are held back.';
COMMENT ON COLUMN user_names.name_hash IS 'HMAC of the name in small letters: a copy of the table lists no names.';
COMMENT ON COLUMN user_names.account_id IS 'Who has it; null once it was given up.';
COMMENT ON COLUMN user_names.former_id IS 'Who had it, and may take it again; null while someone has it.';
COMMENT ON COLUMN user_names.released_at IS 'When it was given up; the row goes 30 days later.';
CREATE INDEX user_names_former_id ON user_names (former_id) WHERE former_id IS NOT NULL;
CREATE INDEX user_names_released_at ON user_names (released_at) WHERE released_at IS NOT NULL;

CREATE TABLE contact_settings (
  account_id identifier PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  policy smallint NOT NULL DEFAULT 1 CHECK (policy BETWEEN 1 AND 3),
  token_hash bytea CHECK (octet_length(token_hash) = 32),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE contact_settings IS 'Who may write to an account; without a row, everyone.';
COMMENT ON COLUMN contact_settings.account_id IS 'Whose.';
COMMENT ON COLUMN contact_settings.policy IS '1 everyone, 2 who has the link, 3 nobody.';
COMMENT ON COLUMN contact_settings.token_hash IS 'SHA-256 of the token in the account''s link; null without one.';
COMMENT ON COLUMN contact_settings.updated_at IS 'When the row last changed.';
CREATE TRIGGER contact_settings_touch BEFORE UPDATE ON contact_settings
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

CREATE TABLE contacts (
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  other_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  standing smallint NOT NULL CHECK (standing BETWEEN 1 AND 3),
  request_count smallint NOT NULL DEFAULT 0 CHECK (request_count >= 0),
  request_id identifier,
  requested_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, other_id)
);
COMMENT ON TABLE contacts IS 'What accounts are to each other; without a row, strangers.';
COMMENT ON COLUMN contacts.account_id IS 'Who thinks so.';
COMMENT ON COLUMN contacts.other_id IS 'The account that it has an opinion of.';
COMMENT ON COLUMN contacts.standing IS '1 has asked, 2 accepted, 3 blocked.';
COMMENT ON COLUMN contacts.request_count IS 'Messages that came through before the account was accepted.';
COMMENT ON COLUMN contacts.request_id IS 'The last of these messages; null without one.';
COMMENT ON COLUMN contacts.requested_at IS 'When that came, or the standing last changed.';
CREATE INDEX contacts_other ON contacts (other_id);

-- Who has a conversation already has accepted the other.
INSERT INTO contacts (account_id, other_id, standing)
SELECT p.account_id, p.peer_id, 2
FROM conversation_participants p
JOIN conversations c ON c.id = p.conversation_id AND c.kind = 'direct'
JOIN accounts a ON a.id = p.peer_id
ON CONFLICT DO NOTHING;

CREATE TABLE profiles (
  account_id identifier PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
  version bigint NOT NULL CHECK (version > 0),
  sealed bytea NOT NULL CHECK (octet_length(sealed) IN (0, 552, 4136)),
  sealed_picture bytea NOT NULL CHECK (octet_length(sealed_picture) <= 98304),
  updated_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE profiles ALTER COLUMN sealed_picture SET STORAGE EXTERNAL;
COMMENT ON TABLE profiles IS 'What people call themselves and look like, sealed for those whom they accept.';
COMMENT ON COLUMN profiles.account_id IS 'Whose.';
COMMENT ON COLUMN profiles.version IS 'How often it was replaced.';
COMMENT ON COLUMN profiles.sealed IS 'Name and the like; empty once it was removed.';
COMMENT ON COLUMN profiles.sealed_picture IS 'The picture; empty without one.';
COMMENT ON COLUMN profiles.updated_at IS 'When the row last changed.';
CREATE TRIGGER profiles_touch BEFORE UPDATE ON profiles
  FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

ALTER TABLE messages ADD COLUMN is_withheld boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN messages.is_withheld IS 'Whether nobody but its sender is to know of it: the recipient has blocked the sender, or lets no more requests in.';

-- Not logged: after a crash of the database everybody publishes again.
CREATE UNLOGGED TABLE user_presence (
  topic identifier NOT NULL,
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  node_id identifier NOT NULL,
  stream_id identifier NOT NULL,
  sealed bytea NOT NULL CHECK (octet_length(sealed) = 296),
  farewell bytea NOT NULL CHECK (octet_length(farewell) = 296),
  is_live boolean NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (topic, account_id, device_id),
  FOREIGN KEY (account_id, device_id) REFERENCES devices ON DELETE CASCADE
);
COMMENT ON TABLE user_presence IS 'Who is there, sealed for those who know the topic''s key.';
COMMENT ON COLUMN user_presence.topic IS 'Derived from the key.';
COMMENT ON COLUMN user_presence.account_id IS 'Who publishes.';
COMMENT ON COLUMN user_presence.device_id IS 'From which device.';
COMMENT ON COLUMN user_presence.node_id IS 'Which node has the stream.';
COMMENT ON COLUMN user_presence.stream_id IS 'Which stream: the end of an older one means nothing.';
COMMENT ON COLUMN user_presence.sealed IS 'What is published.';
COMMENT ON COLUMN user_presence.farewell IS 'What will be published when the device is gone.';
COMMENT ON COLUMN user_presence.is_live IS 'Whether the device is there.';
COMMENT ON COLUMN user_presence.changed_at IS 'When the row last changed: heartbeats stay in memory.';
CREATE INDEX user_presence_device ON user_presence (account_id, device_id);
CREATE INDEX user_presence_node ON user_presence (node_id) WHERE is_live;
CREATE INDEX user_presence_changed_at ON user_presence (changed_at);
"""#),
    Migration(
      version: 13, name: "host",
      sql: #"""
-- What the application's own back end works with: codes for its users, who is kept out, events.

ALTER TABLE invites ADD COLUMN external_issuer text;
ALTER TABLE invites ADD COLUMN external_id text CHECK (octet_length(external_id) <= 255);
ALTER TABLE invites ADD CHECK ((external_issuer IS NULL) = (external_id IS NULL));
COMMENT ON COLUMN invites.external_issuer IS 'The tenant that made it for a user; null for anyone''s.';
COMMENT ON COLUMN invites.external_id IS 'The user that it is for.';
CREATE INDEX invites_external ON invites (external_issuer, external_id)
  WHERE external_issuer IS NOT NULL;

ALTER TABLE server_keys DROP CONSTRAINT server_keys_purpose_check;
ALTER TABLE server_keys ADD CONSTRAINT server_keys_purpose_check
  CHECK (purpose IN ('user-names', 'withheld-users', 'audience-tokens'));
COMMENT ON COLUMN server_keys.secret IS 'A key of HMAC-SHA-256, or the seed of an Ed25519 key.';
COMMENT ON COLUMN server_keys.purpose IS 'user-names, withheld-users: what stands in the table of that name is made with it; audience-tokens: signs tokens for other services.';

CREATE TABLE withheld_users (
  user_hash bytea PRIMARY KEY CHECK (octet_length(user_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE withheld_users IS 'Users that may not register: purged or suspended, until they are provisioned or resumed.';
COMMENT ON COLUMN withheld_users.user_hash IS 'HMAC of issuer and user: a copy of the table lists no users.';
COMMENT ON COLUMN withheld_users.created_at IS 'Since when.';

CREATE TABLE events (
  issuer text NOT NULL,
  transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
  position bigint GENERATED ALWAYS AS IDENTITY,
  kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 16),
  account_id identifier,
  external_id text,
  device_id device_number,
  subject_id identifier,
  occurred_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (issuer, transaction_id, position)
);
COMMENT ON TABLE events IS 'What has happened to tenants'' accounts, written in the transaction in which it did. Readers stay below the oldest transaction that still runs.';
COMMENT ON COLUMN events.issuer IS 'Which tenant''s.';
COMMENT ON COLUMN events.transaction_id IS 'The transaction: the order''s first part.';
COMMENT ON COLUMN events.position IS 'The order within it.';
COMMENT ON COLUMN events.kind IS '1 account registered, 2 suspended, 3 resumed, 4 deleted, 5 purged, 6 device linked, 7 revoked, 8 group created, 9 deleted, 10 member added, 11 removed, 12 call started, 13 ended, 14 media quota reached, 15 push endpoint gone, 16 webhook paused.';
COMMENT ON COLUMN events.account_id IS 'Whom it is about; null of a group that is gone, and of a webhook.';
COMMENT ON COLUMN events.external_id IS 'Its user.';
COMMENT ON COLUMN events.device_id IS 'The device, where it is about one.';
COMMENT ON COLUMN events.subject_id IS 'The group, call or webhook, where it is about one.';
COMMENT ON COLUMN events.occurred_at IS 'When.';
CREATE INDEX events_occurred_at ON events (occurred_at);
CREATE INDEX events_transaction ON events (transaction_id);
CREATE INDEX events_account ON events (account_id, kind);

CREATE TABLE event_consumers (
  issuer text NOT NULL,
  name text NOT NULL CHECK (octet_length(name) BETWEEN 1 AND 64),
  transaction_id xid8 NOT NULL DEFAULT '0',
  position bigint NOT NULL DEFAULT 0,
  acknowledged_at timestamptz,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, name)
);
COMMENT ON TABLE event_consumers IS 'How far those who follow the events have come.';
COMMENT ON COLUMN event_consumers.issuer IS 'Which tenant''s.';
COMMENT ON COLUMN event_consumers.name IS 'As the application calls it.';
COMMENT ON COLUMN event_consumers.transaction_id IS 'The last event that it has acknowledged; 0 before the first.';
COMMENT ON COLUMN event_consumers.position IS 'The last event''s position.';
COMMENT ON COLUMN event_consumers.acknowledged_at IS 'When it did; null before the first.';
COMMENT ON COLUMN event_consumers.seen_at IS 'When it last followed; the row goes 90 days later.';
CREATE INDEX event_consumers_seen_at ON event_consumers (seen_at);

CREATE TABLE webhooks (
  id identifier PRIMARY KEY,
  issuer text NOT NULL,
  url text NOT NULL CHECK (octet_length(url) BETWEEN 1 AND 2048),
  secret bytea NOT NULL CHECK (octet_length(secret) = 32),
  kinds smallint[] NOT NULL DEFAULT '{}' CHECK (cardinality(kinds) <= 32),
  transaction_id xid8 NOT NULL DEFAULT '0',
  position bigint NOT NULL DEFAULT 0,
  failure_count integer NOT NULL DEFAULT 0 CHECK (failure_count >= 0),
  failing_since timestamptz,
  last_failure text,
  next_at timestamptz NOT NULL DEFAULT now(),
  paused_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (issuer, url)
);
COMMENT ON TABLE webhooks IS 'Where tenants have events sent to.';
COMMENT ON COLUMN webhooks.id IS 'Random.';
COMMENT ON COLUMN webhooks.issuer IS 'Whose events.';
COMMENT ON COLUMN webhooks.url IS 'Where to.';
COMMENT ON COLUMN webhooks.secret IS 'Key of HMAC-SHA-256, which the receiver has too.';
COMMENT ON COLUMN webhooks.kinds IS 'Which kinds; empty for all.';
COMMENT ON COLUMN webhooks.transaction_id IS 'The last event that was taken there; 0 before the first.';
COMMENT ON COLUMN webhooks.position IS 'The last event''s position.';
COMMENT ON COLUMN webhooks.failure_count IS 'How often sending has failed since it last did not.';
COMMENT ON COLUMN webhooks.failing_since IS 'Since when it fails; null while it does not.';
COMMENT ON COLUMN webhooks.last_failure IS 'How it failed last; null before the first time.';
COMMENT ON COLUMN webhooks.next_at IS 'When to send next: after a failure, or if the node that sends now is gone.';
COMMENT ON COLUMN webhooks.paused_at IS 'When it was given up, until the operator resumes it; null while it is not.';
COMMENT ON COLUMN webhooks.created_at IS 'When it was made.';

CREATE TABLE purges (
  account_id identifier PRIMARY KEY,
  issuer text NOT NULL,
  external_id text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE purges IS 'Deleted accounts of tenants of which something is still left: the row goes with the last of it, and an event tells.';
COMMENT ON COLUMN purges.account_id IS 'Which.';
COMMENT ON COLUMN purges.issuer IS 'Which tenant''s it was.';
COMMENT ON COLUMN purges.external_id IS 'Whose it was.';
COMMENT ON COLUMN purges.created_at IS 'When it was deleted.';
COMMENT ON COLUMN purges.checked_at IS 'When it was last looked at.';
CREATE INDEX purges_checked_at ON purges (checked_at);

CREATE FUNCTION tell_host(
  kind smallint, account identifier, device device_number, subject identifier
) RETURNS void LANGUAGE sql AS $$
  INSERT INTO events (issuer, kind, account_id, external_id, device_id, subject_id)
  SELECT a.external_issuer, $1, a.id, a.external_id, $3, $4
  FROM accounts a WHERE a.id = $2 AND a.external_issuer IS NOT NULL
$$;
COMMENT ON FUNCTION tell_host IS 'Writes an event about an account, if it is a tenant''s.';

CREATE FUNCTION tell_of_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM tell_host(1::smallint, NEW.id, NULL, NULL);
  ELSE
    INSERT INTO events (issuer, kind, account_id, external_id)
    VALUES (OLD.external_issuer, 4, OLD.id, OLD.external_id);
    INSERT INTO purges (account_id, issuer, external_id)
    VALUES (OLD.id, OLD.external_issuer, OLD.external_id);
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_account IS 'Writes the events of accounts that come and go.';
CREATE TRIGGER accounts_told AFTER INSERT ON accounts
  FOR EACH ROW WHEN (NEW.external_issuer IS NOT NULL) EXECUTE FUNCTION tell_of_account();
CREATE TRIGGER accounts_gone_told AFTER DELETE ON accounts
  FOR EACH ROW WHEN (OLD.external_issuer IS NOT NULL) EXECUTE FUNCTION tell_of_account();

CREATE FUNCTION tell_of_suspension() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_host(
    CASE WHEN NEW.ended_at IS NULL THEN 2 ELSE 3 END::smallint, NEW.account_id, NULL, NULL);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_suspension IS 'Writes the events of accounts that are suspended and resumed.';
CREATE TRIGGER suspensions_told AFTER INSERT ON suspensions
  FOR EACH ROW EXECUTE FUNCTION tell_of_suspension();
CREATE TRIGGER suspensions_ended_told AFTER UPDATE OF ended_at ON suspensions
  FOR EACH ROW WHEN ((OLD.ended_at IS NULL) <> (NEW.ended_at IS NULL))
  EXECUTE FUNCTION tell_of_suspension();

CREATE FUNCTION tell_of_device() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM tell_host(6::smallint, NEW.account_id, NEW.id, NULL);
  ELSE
    PERFORM tell_host(7::smallint, OLD.account_id, OLD.id, NULL);
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_device IS 'Writes the events of devices; of those that go with their account there are none.';
CREATE TRIGGER devices_told AFTER INSERT OR DELETE ON devices
  FOR EACH ROW EXECUTE FUNCTION tell_of_device();

CREATE FUNCTION tell_of_group() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_host(8::smallint, NEW.run_account_id, NULL, NEW.id);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_group IS 'Writes the events of groups that are made.';
CREATE TRIGGER group_chats_told AFTER INSERT ON group_chats
  FOR EACH ROW EXECUTE FUNCTION tell_of_group();

-- Before the members' rows go with the group's.
CREATE FUNCTION tell_of_group_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO events (issuer, kind, subject_id)
  SELECT DISTINCT a.external_issuer, 9, OLD.id
  FROM (
    SELECT p.account_id FROM conversation_participants p WHERE p.conversation_id = OLD.id
    UNION ALL SELECT g.run_account_id FROM group_chats g WHERE g.id = OLD.id
  ) m JOIN accounts a ON a.id = m.account_id
  WHERE a.external_issuer IS NOT NULL;
  RETURN OLD;
END $$;
COMMENT ON FUNCTION tell_of_group_gone IS 'Writes the events of groups that go, one for each tenant that has members.';
CREATE TRIGGER conversations_gone_told BEFORE DELETE ON conversations
  FOR EACH ROW WHEN (OLD.kind = 'group') EXECUTE FUNCTION tell_of_group_gone();

-- For all members of a commit at once.
CREATE FUNCTION tell_of_members() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO events (issuer, kind, account_id, external_id, subject_id)
  SELECT a.external_issuer, CASE TG_OP WHEN 'INSERT' THEN 10 ELSE 11 END, a.id, a.external_id,
    m.conversation_id
  FROM changed m
  JOIN conversations c ON c.id = m.conversation_id AND c.kind = 'group'
  JOIN accounts a ON a.id = m.account_id AND a.external_issuer IS NOT NULL
  WHERE m.peer_id IS NULL
  ORDER BY a.id;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_members IS 'Writes the events of accounts that come into groups and leave them; of those that go with the group there are none.';
CREATE TRIGGER members_told AFTER INSERT ON conversation_participants
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_members();
CREATE TRIGGER members_gone_told AFTER DELETE ON conversation_participants
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION tell_of_members();

CREATE FUNCTION tell_of_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tell_host(
    CASE TG_OP WHEN 'INSERT' THEN 12 ELSE 13 END::smallint, NEW.caller_id, NULL, NEW.id);
  IF NOT NEW.is_silent THEN
    PERFORM tell_host(
      CASE TG_OP WHEN 'INSERT' THEN 12 ELSE 13 END::smallint, NEW.callee_id, NULL, NEW.id);
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION tell_of_call IS 'Writes the events of calls, for either side: for a callee that is not told, none.';
CREATE TRIGGER calls_told AFTER INSERT ON calls
  FOR EACH ROW EXECUTE FUNCTION tell_of_call();
CREATE TRIGGER calls_over_told AFTER UPDATE OF over_at ON calls
  FOR EACH ROW WHEN (OLD.over_at IS NULL AND NEW.over_at IS NOT NULL)
  EXECUTE FUNCTION tell_of_call();
"""#),
    Migration(
      version: 14, name: "recoveries",
      sql: #"""
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
"""#),
    Migration(
      version: 15, name: "group_invitations",
      sql: #"""
-- Invitations to groups by accounts that the invited have not accepted.

CREATE TABLE group_invitations (
  group_id identifier NOT NULL REFERENCES group_chats ON DELETE CASCADE,
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  inviter_id identifier REFERENCES accounts ON DELETE SET NULL,
  state smallint NOT NULL DEFAULT 1 CHECK (state BETWEEN 1 AND 3),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (group_id, account_id)
);
CREATE INDEX group_invitations_account ON group_invitations (account_id);
CREATE INDEX group_invitations_inviter ON group_invitations (inviter_id);
CREATE INDEX group_invitations_due ON group_invitations (created_at) WHERE state < 3;
COMMENT ON TABLE group_invitations IS 'Members who were added by somebody whom they had not accepted, until they accept the invitation: they get nothing of the group.';
COMMENT ON COLUMN group_invitations.group_id IS 'To which group.';
COMMENT ON COLUMN group_invitations.account_id IS 'Who is invited.';
COMMENT ON COLUMN group_invitations.inviter_id IS 'Who invites; null if that account is gone.';
COMMENT ON COLUMN group_invitations.state IS '1 waits, 2 declined, 3 expired: the server has the account removed.';
COMMENT ON COLUMN group_invitations.created_at IS 'When the account was added.';
"""#),
    Migration(
      version: 16, name: "push",
      sql: #"""
-- Where devices are woken that have no stream, and which are to be.

CREATE TABLE push_keys (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  public_key bytea NOT NULL CHECK (octet_length(public_key) = 65),
  secret bytea NOT NULL CHECK (octet_length(secret) BETWEEN 41 AND 128),
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE push_keys IS 'Keys that push services of browsers know the server by (VAPID): the newest is given out, one before it stays until no endpoint is left that was made for it.';
COMMENT ON COLUMN push_keys.id IS 'Its number.';
COMMENT ON COLUMN push_keys.public_key IS 'The public key, an uncompressed point of P-256.';
COMMENT ON COLUMN push_keys.secret IS 'The private key, sealed by the storage key.';
COMMENT ON COLUMN push_keys.created_at IS 'When it was made.';

CREATE TABLE push_endpoints (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 3),
  push_key_id integer REFERENCES push_keys,
  origin text NOT NULL CHECK (octet_length(origin) BETWEEN 1 AND 512),
  sealed bytea NOT NULL CHECK (octet_length(sealed) BETWEEN 41 AND 8192),
  node_id identifier,
  connected_at timestamptz,
  sent_at timestamptz,
  refusal_count smallint NOT NULL DEFAULT 0 CHECK (refusal_count >= 0),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, device_id),
  FOREIGN KEY (account_id, device_id) REFERENCES devices (account_id, id) ON DELETE CASCADE,
  CHECK ((kind = 1) = (push_key_id IS NOT NULL))
);
COMMENT ON TABLE push_endpoints IS 'Where devices are woken, one a device.';
COMMENT ON COLUMN push_endpoints.account_id IS 'Whose.';
COMMENT ON COLUMN push_endpoints.device_id IS 'Which device.';
COMMENT ON COLUMN push_endpoints.id IS 'Another one each time that it is set.';
COMMENT ON COLUMN push_endpoints.kind IS '1 Web Push, 2 APNs, 3 FCM.';
COMMENT ON COLUMN push_endpoints.push_key_id IS 'The server''s key that it was made for; null unless Web Push.';
COMMENT ON COLUMN push_endpoints.origin IS 'Scheme, host and port of the push service.';
COMMENT ON COLUMN push_endpoints.sealed IS 'The rest of it, sealed by the storage key: a copy of the table wakes nobody.';
COMMENT ON COLUMN push_endpoints.node_id IS 'The node that has the device''s stream; null if none has.';
COMMENT ON COLUMN push_endpoints.connected_at IS 'When the device last opened a stream or fetched; null if it has not.';
COMMENT ON COLUMN push_endpoints.sent_at IS 'When the push service last took a message for it; null if it has not.';
COMMENT ON COLUMN push_endpoints.refusal_count IS 'How often the push service has refused since it last did not.';
COMMENT ON COLUMN push_endpoints.disabled_at IS 'When it was given up, until the device sets it again; null while it is not.';
COMMENT ON COLUMN push_endpoints.created_at IS 'When it was set.';
CREATE INDEX push_endpoints_key ON push_endpoints (push_key_id);

CREATE TABLE push_jobs (
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  due_at timestamptz NOT NULL,
  leased_until timestamptz,
  is_urgent boolean NOT NULL,
  ring_until timestamptz,
  sent_count smallint NOT NULL DEFAULT 0 CHECK (sent_count >= 0),
  failure_count smallint NOT NULL DEFAULT 0 CHECK (failure_count >= 0),
  sent_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, device_id),
  FOREIGN KEY (account_id, device_id) REFERENCES push_endpoints ON DELETE CASCADE
);
COMMENT ON TABLE push_jobs IS 'Devices that are to be woken: at most one row each, until the device connects or nothing waits for it.';
COMMENT ON COLUMN push_jobs.account_id IS 'Whose.';
COMMENT ON COLUMN push_jobs.device_id IS 'Which device.';
COMMENT ON COLUMN push_jobs.due_at IS 'When to look whether something waits, and wake the device.';
COMMENT ON COLUMN push_jobs.leased_until IS 'Until when a node is at it; null if none is.';
COMMENT ON COLUMN push_jobs.is_urgent IS 'Whether only what is urgent counts.';
COMMENT ON COLUMN push_jobs.ring_until IS 'Until when a call rings; null without one.';
COMMENT ON COLUMN push_jobs.sent_count IS 'How often it was woken since it last connected.';
COMMENT ON COLUMN push_jobs.failure_count IS 'How often waking it has failed since it last did not.';
COMMENT ON COLUMN push_jobs.sent_at IS 'When it was last woken since it last connected.';
COMMENT ON COLUMN push_jobs.created_at IS 'When the row was made.';
CREATE INDEX push_jobs_due ON push_jobs (due_at);

-- What is sealed is longer than what is not.
ALTER TABLE webhooks DROP CONSTRAINT webhooks_secret_check;
ALTER TABLE webhooks ADD CONSTRAINT webhooks_secret_check
  CHECK (octet_length(secret) BETWEEN 32 AND 128);
COMMENT ON COLUMN webhooks.secret IS 'Key of HMAC-SHA-256, which the receiver has too, sealed by the storage key; 32 bytes of a server before that are sealed when one starts.';

ALTER TABLE server_keys DROP CONSTRAINT server_keys_purpose_check;
ALTER TABLE server_keys ADD CONSTRAINT server_keys_purpose_check
  CHECK (purpose IN ('user-names', 'withheld-users', 'audience-tokens', 'storage-key'));
COMMENT ON COLUMN server_keys.purpose IS 'user-names, withheld-users: what stands in the table of that name is made with it; audience-tokens: signs tokens for other services; storage-key: no key but the fingerprint of the one that every node seals with.';

-- What an operator's program asks of nodes, and streams that applications end.

ALTER TABLE nodes
  ADD COLUMN version text NOT NULL DEFAULT '',
  ADD COLUMN started_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN stream_count integer NOT NULL DEFAULT 0 CHECK (stream_count >= 0),
  ADD COLUMN is_ready boolean NOT NULL DEFAULT true,
  ADD COLUMN drain_at timestamptz;
COMMENT ON COLUMN nodes.version IS 'Of the program.';
COMMENT ON COLUMN nodes.started_at IS 'When it began.';
COMMENT ON COLUMN nodes.stream_count IS 'Streams of devices that it had when it was last seen.';
COMMENT ON COLUMN nodes.is_ready IS 'Whether load balancers were to send it calls then.';
COMMENT ON COLUMN nodes.drain_at IS 'When it was told to end its streams and take no more; null if it was not.';

CREATE TABLE disconnections (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id identifier NOT NULL REFERENCES accounts ON DELETE CASCADE,
  device_id smallint NOT NULL CHECK (device_id BETWEEN 0 AND 127),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE disconnections IS 'Streams that an application has ended: for nodes that did not hear of it.';
COMMENT ON COLUMN disconnections.id IS 'Which end.';
COMMENT ON COLUMN disconnections.account_id IS 'Whose.';
COMMENT ON COLUMN disconnections.device_id IS 'Which device; 0 for all.';
COMMENT ON COLUMN disconnections.created_at IS 'When; streams that open later stay.';
CREATE INDEX disconnections_account ON disconnections (account_id);
CREATE INDEX disconnections_created_at ON disconnections (created_at);
"""#),
    Migration(
      version: 17, name: "group_membership",
      sql: #"""
-- A device that joins a group again is told what was sent meanwhile: it asks the authors for it.

ALTER TABLE group_cursors ADD COLUMN member_since bigint;
COMMENT ON COLUMN group_cursors.member_since IS 'The commit since which the device has been a member without a break, though it may have joined again; null if that is starts_at.';
"""#),
    Migration(
      version: 18, name: "media_parts",
      sql: #"""
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
"""#),
    Migration(
      version: 19, name: "group_wakes",
      sql: #"""
-- Messages of groups that wake devices.

ALTER TABLE group_messages ADD COLUMN urgent boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN group_messages.urgent IS 'Whether other members'' devices that have no stream are woken for it at once.';

-- Two keys of audience tokens: one that signs, and one that will or did.

ALTER TABLE server_keys DROP CONSTRAINT server_keys_purpose_check;
ALTER TABLE server_keys ADD CONSTRAINT server_keys_purpose_check
  CHECK (purpose IN ('user-names', 'withheld-users', 'audience-tokens', 'audience-tokens-2',
    'storage-key'));
COMMENT ON COLUMN server_keys.purpose IS 'user-names, withheld-users: what stands in the table of that name is made with it; audience-tokens, audience-tokens-2: sign tokens for other services, the newer one once it has been published for a while; storage-key: no key but the fingerprint of the one that every node seals with.';

-- Uploads that clients send to the store of objects themselves.

ALTER TABLE media_parts ADD COLUMN is_direct boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN media_parts.is_direct IS 'Whether the client was given URLs to send parts to the store itself: no server has seen all the bytes.';
"""#),
    Migration(
      version: 20, name: "queue_by_message",
      sql: #"""
-- Queues are read by the identifiers of messages too: by devices that fetch and acknowledge by calls of
-- their own, and for the ciphertexts of a page of history. Without an index each of these read the
-- whole queue of the device.

CREATE INDEX envelopes_message ON envelopes (recipient_id, device_id, message_id);
"""#),
    Migration(
      version: 21, name: "node_notices",
      sql: #"""
-- Nodes number what they tell each other, so that one which has missed something finds out and looks,
-- instead of looking all the time.

ALTER TABLE nodes ADD COLUMN notices bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN nodes.notices IS 'How many notifications it has sent to the other nodes.';
"""#),
    Migration(
      version: 22, name: "history_expiry",
      sql: #"""
-- Where the operator says so, the metadata of messages goes after some days, with who has read and
-- hidden them: the sweeper finds it by its time. Rows are written in the order of these times, so that
-- the indexes grow at one end.

CREATE INDEX messages_server_time ON messages (server_time);
CREATE INDEX read_receipts_read_at ON read_receipts (read_at);
CREATE INDEX deleted_messages_created_at ON deleted_messages (created_at);
"""#),
    Migration(
      version: 23, name: "group_calls",
      sql: #"""
-- Calls of groups: who takes part, and the public state of the MLS group that the participants are.

CREATE TABLE group_calls (
  id identifier PRIMARY KEY,
  group_id identifier NOT NULL UNIQUE REFERENCES group_chats ON DELETE CASCADE,
  starter_id identifier NOT NULL,
  starter_device device_number NOT NULL,
  epoch bigint NOT NULL DEFAULT 0 CHECK (epoch >= 0),
  state bytea NOT NULL,
  tree bytea NOT NULL,
  group_info bytea NOT NULL CHECK (octet_length(group_info) <= 65536),
  started_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ring_until timestamptz,
  empty_since timestamptz
) WITH (fillfactor = 50);
ALTER TABLE group_calls ALTER COLUMN tree SET STORAGE EXTERNAL;
COMMENT ON TABLE group_calls IS 'Calls of groups that go on; a row goes when its call is over.';
COMMENT ON COLUMN group_calls.id IS 'As who began it chose it.';
COMMENT ON COLUMN group_calls.group_id IS 'Which group''s call it is.';
COMMENT ON COLUMN group_calls.starter_id IS 'Who began it.';
COMMENT ON COLUMN group_calls.starter_device IS 'On which device.';
COMMENT ON COLUMN group_calls.epoch IS 'The epoch of the participants'' MLS group.';
COMMENT ON COLUMN group_calls.state IS 'The public state of that epoch, but for the tree.';
COMMENT ON COLUMN group_calls.tree IS 'Its ratchet tree.';
COMMENT ON COLUMN group_calls.group_info IS 'Its GroupInfo, to join by.';
COMMENT ON COLUMN group_calls.started_at IS 'When it began.';
COMMENT ON COLUMN group_calls.ring_until IS 'Until when it rings; null in a large group, where it does not.';
COMMENT ON COLUMN group_calls.empty_since IS 'Since when nobody takes part; null while somebody does.';
CREATE INDEX group_calls_starter ON group_calls (starter_id);
CREATE INDEX group_calls_empty ON group_calls (empty_since) WHERE empty_since IS NOT NULL;

CREATE TABLE group_call_participants (
  call_id identifier NOT NULL REFERENCES group_calls ON DELETE CASCADE,
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  leaf_index integer NOT NULL CHECK (leaf_index >= 0),
  stream_id identifier NOT NULL,
  acknowledged_epoch bigint NOT NULL CHECK (acknowledged_epoch >= 0),
  is_gone boolean NOT NULL DEFAULT false,
  joined_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (call_id, account_id, device_id)
) WITH (fillfactor = 70);
CREATE INDEX group_call_participants_account ON group_call_participants (account_id);
CREATE INDEX group_call_participants_seen ON group_call_participants (seen_at) WHERE NOT is_gone;
COMMENT ON TABLE group_call_participants IS 'The leaves of the MLS groups of calls.';
COMMENT ON COLUMN group_call_participants.call_id IS 'Of which call.';
COMMENT ON COLUMN group_call_participants.account_id IS 'Whose leaf it is.';
COMMENT ON COLUMN group_call_participants.device_id IS 'Which device''s.';
COMMENT ON COLUMN group_call_participants.leaf_index IS 'Its place in the tree.';
COMMENT ON COLUMN group_call_participants.stream_id IS 'The device''s latest stream: an older one ends.';
COMMENT ON COLUMN group_call_participants.acknowledged_epoch IS 'The last epoch whose keys the device says that it has.';
COMMENT ON COLUMN group_call_participants.is_gone IS 'Whether the others are to remove it.';
COMMENT ON COLUMN group_call_participants.joined_at IS 'When it joined.';
COMMENT ON COLUMN group_call_participants.seen_at IS 'When it was last heard of.';

CREATE TABLE group_call_commits (
  call_id identifier NOT NULL REFERENCES group_calls ON DELETE CASCADE,
  epoch bigint NOT NULL CHECK (epoch >= 0),
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  payload bytea NOT NULL CHECK (octet_length(payload) <= 262144),
  PRIMARY KEY (call_id, epoch)
);
CREATE INDEX group_call_commits_account ON group_call_commits (account_id);
ALTER TABLE group_call_commits ALTER COLUMN payload SET STORAGE EXTERNAL;
COMMENT ON TABLE group_call_commits IS 'The last commits of the MLS groups of calls, for participants that attach again.';
COMMENT ON COLUMN group_call_commits.call_id IS 'Of which call.';
COMMENT ON COLUMN group_call_commits.epoch IS 'The epoch that it was made in.';
COMMENT ON COLUMN group_call_commits.account_id IS 'Who made it.';
COMMENT ON COLUMN group_call_commits.device_id IS 'On which device.';
COMMENT ON COLUMN group_call_commits.payload IS 'The commit.';

CREATE TABLE group_call_payloads (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  call_id identifier NOT NULL REFERENCES group_calls ON DELETE CASCADE,
  account_id identifier NOT NULL,
  device_id device_number NOT NULL,
  sender_id identifier NOT NULL,
  sender_device device_number NOT NULL,
  payload bytea NOT NULL CHECK (octet_length(payload) BETWEEN 1 AND 16384),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX group_call_payloads_device ON group_call_payloads (call_id, account_id, device_id, id);
CREATE INDEX group_call_payloads_account ON group_call_payloads (account_id);
CREATE INDEX group_call_payloads_created ON group_call_payloads (created_at);
COMMENT ON TABLE group_call_payloads IS 'Signalling between participants of a group''s call that is on its way.';
COMMENT ON COLUMN group_call_payloads.id IS 'Its place among the others.';
COMMENT ON COLUMN group_call_payloads.call_id IS 'Of which call.';
COMMENT ON COLUMN group_call_payloads.account_id IS 'Account of the participant that it waits for.';
COMMENT ON COLUMN group_call_payloads.device_id IS 'For which device.';
COMMENT ON COLUMN group_call_payloads.sender_id IS 'Account of the participant that sent it.';
COMMENT ON COLUMN group_call_payloads.sender_device IS 'From which device.';
COMMENT ON COLUMN group_call_payloads.payload IS 'A ciphertext for that device.';
COMMENT ON COLUMN group_call_payloads.created_at IS 'Since when it waits.';
"""#),
  ]
}
