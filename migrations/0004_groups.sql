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
