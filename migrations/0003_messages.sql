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
