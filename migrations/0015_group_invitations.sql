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
