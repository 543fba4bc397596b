#!/bin/bash
# bench.sh [-c CONNECTIONS] [-s SECONDS] [-w SECONDS] [SCENARIO...]
# Loads the portal at BASE (this machine only) with one scenario after the other and prints what it
# answers a second. -w warms each scenario up first (110 s: a cold machine compiles for minutes). Where
# PORTAL_BENCH_KIT names a folder with the peer's scenarios (scenarios/redmine.sh) and the peer
# answers on 127.0.0.1:3000, the like scenario of the peer is measured right after ours, and the
# ratio printed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
BASE=${BASE:-http://localhost:8080}
PEER=http://127.0.0.1:3000
kit=${PORTAL_BENCH_KIT:-}
connections=8 seconds=10 warm=110

fail() { echo "$1" >&2; exit 1; }

while getopts c:s:w: option; do
  case $option in
    c) connections=$OPTARG ;;
    s) seconds=$OPTARG ;;
    w) warm=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
scenarios=${*:-home case-list case-page list-json list-html one-json create}

for tool in wrk curl; do
  command -v $tool > /dev/null || fail "The bench needs $tool: install it (Debian: apt-get install wrk curl) and start again."
done
[[ $BASE =~ ^http://(localhost|127\.0\.0\.1)(:[0-9]+)?/?$ ]] || fail "Only this machine may be loaded, and $BASE is not on it."
[[ $connections =~ ^[0-9]+$ && $connections -ge 1 && $connections -le 256 ]] || fail "-c takes 1 to 256 connections."
[[ $seconds =~ ^[0-9]+$ && $seconds -ge 1 && $seconds -le 120 && $warm =~ ^[0-9]+$ && $warm -le 120 ]] || fail "-s and -w take seconds, at most 120: tokens live for five minutes."
BASE=${BASE%/}

export PORTAL_BENCH_WORK
PORTAL_BENCH_WORK=$(mktemp -d)
trap 'rm -rf "$PORTAL_BENCH_WORK"' EXIT

# measure FILE BASE SCENARIO SECONDS: "requests/s p50 p99 errors", in a shell of its own because
# scenario files share names
measure() (
  BASE=$2
  METHOD=GET URLPATH=/ HEADERS='' BODY='' EXPECT=200 MUST='' IDS='' HERE=${1%/scenarios/*}
  set +eu
  . "$1"
  scenario "$3" || exit 2
  set -eu
  id=1
  [ -z "$IDS" ] || id=$(head -n 1 "$IDS")
  one() { printf '%s' "$1" | sed -e "s/{id}/$id/g" -e 's/{n}/0/g'; }
  head=()
  while IFS= read -r line; do [ -z "$line" ] || head+=(-H "$(one "$line")"); done <<< "$HEADERS"
  answer=$PORTAL_BENCH_WORK/answer
  status=$(curl -s -m 60 -o "$answer" -w '%{http_code}' -X "$METHOD" "${head[@]}" ${BODY:+--data-binary "$(one "$BODY")"} "$BASE$(one "$URLPATH")")
  if [ "$status" != "$EXPECT" ] || ! grep -qF -- "$MUST" "$answer"; then
    echo "$BASE$(one "$URLPATH") answered $status, not $EXPECT with '$MUST'." >&2
    exit 2
  fi
  L_METHOD=$METHOD L_PATH=$URLPATH L_HEADERS=$HEADERS L_BODY=$BODY L_EXPECT=$EXPECT L_IDS=$IDS \
    wrk -t1 -c"$connections" -d"${4}s" --timeout 30s -s "$here/load.lua" "$BASE" | sed -n 's/^MEASURED //p'
)

# Waits, at most 90 s, until this machine has little to do: what the runtime compiles and what
# messages still set off belongs to the scenario before.
settle() {
  local busy before=0 now=0
  for _ in {1..45}; do
    before=$now
    now=$(awk '/^cpu / {print $2 + $3 + $4}' /proc/stat)
    busy=$((now - before))
    [ "$busy" -gt $((20 * $(nproc))) ] || return 0
    sleep 2
  done
}

peer_name() {
  case $1 in
    home | list-json | list-html | one-json | create) echo "$1" ;;
  esac
}

beside=
if [ -n "$kit" ]; then
  [ -f "$kit/scenarios/redmine.sh" ] || fail "PORTAL_BENCH_KIT is $kit, where there is no scenarios/redmine.sh."
  if curl -s -o /dev/null -m 10 "$PEER/"; then beside=yes; else echo "The peer does not answer on $PEER: no ratios." >&2; fi
fi

echo "$BASE, $connections connections, $seconds s each after $warm s of warming up; load of the machine $(cut -d' ' -f1-3 /proc/loadavg)"
printf '%-11s %10s %9s %9s %7s' scenario requests/s 'p50 ms' 'p99 ms' errors
[ -z "$beside" ] || printf '  %10s %7s' 'peer req/s' ratio
echo
code=0
for scenario in $scenarios; do
  if [ "$warm" != 0 ]; then
    measure "$here/portal.sh" "$BASE" "$scenario" "$warm" > /dev/null || { code=1; continue; }
    settle
  fi
  ours=$(measure "$here/portal.sh" "$BASE" "$scenario" "$seconds") || { code=1; continue; }
  # shellcheck disable=SC2086
  printf '%-11s %10s %9s %9s %7s' "$scenario" $ours
  case $ours in *' 0') ;; *) code=1 ;; esac
  like=$(peer_name "$scenario")
  if [ -n "$beside" ] && [ -n "$like" ]; then
    settle
    theirs=$(measure "$kit/scenarios/redmine.sh" "$PEER" "$like" "$seconds") || theirs=
    [ -z "$theirs" ] || awk -v a="${ours%% *}" -v b="${theirs%% *}" 'BEGIN { printf "  %10s %6.0fx", b, (b > 0 ? a / b : 0) }'
  fi
  echo
done
exit $code
