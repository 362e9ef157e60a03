-- Queues are read by the identifiers of messages too: by devices that fetch and acknowledge by calls of
-- their own, and for the ciphertexts of a page of history. Without an index each of these read the
-- whole queue of the device.

CREATE INDEX envelopes_message ON envelopes (recipient_id, device_id, message_id);
