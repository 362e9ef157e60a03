-- Where the operator says so, the metadata of messages goes after some days, with who has read and
-- hidden them: the sweeper finds it by its time. Rows are written in the order of these times, so that
-- the indexes grow at one end.

CREATE INDEX messages_server_time ON messages (server_time);
CREATE INDEX read_receipts_read_at ON read_receipts (read_at);
CREATE INDEX deleted_messages_created_at ON deleted_messages (created_at);
