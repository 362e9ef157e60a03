-- What has waited too long in a queue stands at its head, since sequences follow time: the sweeper
-- finds it by the primary key, and sending writes one index less.
DROP INDEX envelopes_server_time;
