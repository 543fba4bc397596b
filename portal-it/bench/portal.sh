# What is asked of the portal, one scenario by its name. `scenario NAME` sets METHOD, URLPATH,
# HEADERS (one a line), BODY, EXPECT (status), MUST (text of the answer) and IDS (file of ids); in
# them {id} is an id at random and {n} a running number. Needs BASE and PORTAL_HOME, and demo data.
HOME_OF_PORTAL=${PORTAL_HOME:-.portal}
WORK=${PORTAL_BENCH_WORK:-${TMPDIR:-/tmp}}
PEOPLE_PASSWORD=${PORTAL_DEMO_PASSWORD:-Portal!2026}

app_pids() { pgrep -f -- "-Djboss.server.base.dir=$HOME_OF_PORTAL/node" || true; }
db_pids() { head -n 1 "$HOME_OF_PORTAL/postgres/data/postmaster.pid" 2>/dev/null || head -n 1 "$HOME_OF_PORTAL/postgres/postmaster.pid"; }

# The identity provider, as the portal's own contract names it
token_url() { curl -sf "$BASE/openapi?format=JSON" | grep -o '"tokenUrl" *: *"[^"]*"' | head -n 1 | cut -d'"' -f4; }

token() {
  curl -sf -d grant_type=client_credentials -d client_id=partner-aurora \
    --data-urlencode "client_secret=$(sed -n 's/^partner-aurora.secret=//p' "$HOME_OF_PORTAL/demo-credentials.properties")" \
    "$(token_url)" | sed 's/.*"access_token":"\([^"]*\)".*/\1/'
}

# Lin Wei's session, signed in as a browser would
session() {
  jar=$WORK/bench-session.cookies
  rm -f "$jar"
  form=$(curl -sL -c "$jar" -b "$jar" "$BASE/portal/clients/request/list" | grep -o 'action="[^"]*"' | head -n 1 | cut -d'"' -f2 | sed 's/&amp;/\&/g')
  curl -sL -o /dev/null -c "$jar" -b "$jar" --data-urlencode username=lin.wei --data-urlencode "password=$PEOPLE_PASSWORD" "$form"
  awk '/\tJSESSIONID\t/ {print "Cookie: JSESSIONID=" $7}' "$jar" | tail -n 1
}

# Ids of requests the partner sees, 100 from each of the first pages
request_ids() {
  ids=$WORK/bench-request.ids
  next="/api/v1/requests?limit=200"
  : > "$ids"
  for page in 1 2 3 4 5; do
    [ -n "$next" ] || break
    curl -s -D "$WORK/bench-page.headers" -H "$1" "$BASE$next" | grep -o '"id":"[^"]*"' | cut -d'"' -f4 >> "$ids"
    next=$(sed -n 's/^[Ll]ink:.*<\([^>]*\)>; rel="next".*/\1/p' "$WORK/bench-page.headers" | tr -d '\r')
  done
  echo "$ids"
}

scenario() {
  METHOD=GET HEADERS='' BODY='' EXPECT=200 MUST='' IDS=''
  case $1 in
    home) URLPATH=/en/ MUST='<html' ;;
    case-list) URLPATH=/en/cases MUST='<html' ;;
    case-page)
      URLPATH=$(curl -s "$BASE/api/v1/cases?limit=1&language=en" | grep -o '"slug":"[^"]*"' | head -n 1 | cut -d'"' -f4)
      URLPATH=/en/cases/$URLPATH MUST='<html' ;;
    list-json)
      HEADERS="Authorization: Bearer $(token)"
      URLPATH='/api/v1/requests?limit=25' MUST='"items"' ;;
    list-html)
      HEADERS=$(session)
      URLPATH=/portal/clients/request/list MUST='detail?id=' ;;
    one-json)
      HEADERS="Authorization: Bearer $(token)"
      IDS=$(request_ids "$HEADERS")
      URLPATH='/api/v1/requests/{id}' MUST='"number"' ;;
    create)
      HEADERS="Authorization: Bearer $(token)
Content-Type: application/json
Idempotency-Key: bench-$(date +%s%N)-{n}"
      METHOD=POST URLPATH=/api/v1/requests EXPECT=201 MUST='"number"'
      BODY='{"type":"App Development","title":"车载导航启动后黑屏（Android Automotive）bench {n}","description":"智能座舱模块在QNX平台上出现响应超时，请确认受影响的软件版本。\n\nThe navigation module on QNX shows response timeout; steps to reproduce and logs are needed."}' ;;
    *) echo "There is no scenario $1." >&2; return 2 ;;
  esac
}
