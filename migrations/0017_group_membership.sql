-- A device that joins a group again is told what was sent meanwhile: it asks the authors for it.

ALTER TABLE group_cursors ADD COLUMN member_since bigint;
COMMENT ON COLUMN group_cursors.member_since IS 'The commit since which the device has been a member without a break, though it may have joined again; null if that is starts_at.';
