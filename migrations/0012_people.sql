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
