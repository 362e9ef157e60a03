-- Messages of groups that wake devices.

ALTER TABLE group_messages ADD COLUMN urgent boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN group_messages.urgent IS 'Whether other members'' devices that have no stream are woken for it at once.';

-- Two keys of audience tokens: one that signs, and one that will or did.

ALTER TABLE server_keys DROP CONSTRAINT server_keys_purpose_check;
ALTER TABLE server_keys ADD CONSTRAINT server_keys_purpose_check
  CHECK (purpose IN ('user-names', 'withheld-users', 'audience-tokens', 'audience-tokens-2',
    'storage-key'));
COMMENT ON COLUMN server_keys.purpose IS 'user-names, withheld-users: what stands in the table of that name is made with it; audience-tokens, audience-tokens-2: sign tokens for other services, the newer one once it has been published for a while; storage-key: no key but the fingerprint of the one that every node seals with.';

-- Uploads that clients send to the store of objects themselves.

ALTER TABLE media_parts ADD COLUMN is_direct boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN media_parts.is_direct IS 'Whether the client was given URLs to send parts to the store itself: no server has seen all the bytes.';
