-- A signed prekey may offer sessions with the Triple Ratchet.

ALTER TABLE signed_prekeys DROP CONSTRAINT signed_prekeys_modes_check;
ALTER TABLE signed_prekeys ADD CONSTRAINT signed_prekeys_modes_check
  CHECK (modes BETWEEN 0 AND 7);
COMMENT ON COLUMN signed_prekeys.modes IS 'Key agreements that a signed prekey offers, bits: 1 X3DH, 2 PQXDH, 4 PQXDH with the Triple Ratchet; 0 for KEM keys.';
