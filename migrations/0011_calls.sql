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
