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
