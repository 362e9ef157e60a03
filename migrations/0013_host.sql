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
  CHECK (purpose IN ('user-names', 'withheld-users'));
COMMENT ON COLUMN server_keys.purpose IS 'user-names, withheld-users: what stands in the table of that name is made with it.';

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
  kind smallint NOT NULL CHECK (kind BETWEEN 1 AND 15),
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
COMMENT ON COLUMN events.kind IS '1 account registered, 2 suspended, 3 resumed, 4 deleted, 5 purged, 6 device linked, 7 revoked, 8 group created, 9 deleted, 10 member added, 11 removed, 12 call started, 13 ended, 14 media quota reached, 15 push endpoint gone.';
COMMENT ON COLUMN events.account_id IS 'Whom it is about; null of a group that is gone.';
COMMENT ON COLUMN events.external_id IS 'Its user.';
COMMENT ON COLUMN events.device_id IS 'The device, where it is about one.';
COMMENT ON COLUMN events.subject_id IS 'The group or call, where it is about one.';
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
