"""What a server counts, read by Prometheus's own parser."""

import json
import urllib.error
import urllib.request

from prometheus_client.parser import text_string_to_metric_families


def metrics_address(server):
    """Where a server that was started with `metrics-listen` tells its metrics."""
    *_, line = (line for line in server.log.splitlines() if '"metrics served"' in line)
    return json.loads(line)["address"]


def get(address, path):
    try:
        with urllib.request.urlopen(f"http://{address}{path}", timeout=20) as reply:
            return reply.status, reply.headers["Content-Type"], reply.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers["Content-Type"], error.read().decode()


def samples(address):
    """Values by name and labels."""
    status, kind, text = get(address, "/metrics")
    assert status == 200 and kind == "text/plain; version=0.0.4; charset=utf-8"
    return {
        (sample.name, *sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text) for sample in family.samples}
