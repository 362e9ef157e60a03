#!/bin/sh
# Sends a text with curl: send.sh http://127.0.0.1:PORT TOKEN-FILE TO TEXT. Needs jq for quoting.
# Run `martlet agent --http PORT` first.
set -eu
printf 'header = "authorization: Bearer %s"\n' "$(cat "$2")" | curl -fsS -K - \
  -H 'content-type: application/json' \
  -d "$(jq -n --arg to "$3" --arg text "$4" '{to: $to, text: $text}')" \
  "$1/martlet.agent.v1.Agent/Send"
