-- Nodes number what they tell each other, so that one which has missed something finds out and looks,
-- instead of looking all the time.

ALTER TABLE nodes ADD COLUMN notices bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN nodes.notices IS 'How many notifications it has sent to the other nodes.';
