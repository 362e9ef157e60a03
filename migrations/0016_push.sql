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
