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
