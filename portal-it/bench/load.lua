-- Requests as a scenario describes them, for wrk with one thread. In path, headers and body {id} is
-- a line of the ids' file at random and {n} a number never used before in this run.
local method, path, body = os.getenv("L_METHOD"), os.getenv("L_PATH"), os.getenv("L_BODY")
local expected = tonumber(os.getenv("L_EXPECT"))
local headers, changing, ids, number = {}, false, {}, 0

local function changes(text)
  return text and (text:find("{id}", 1, true) or text:find("{n}", 1, true)) ~= nil
end

for line in os.getenv("L_HEADERS"):gmatch("[^\n]+") do
  local name, value = line:match("^([^:]+):%s*(.*)$")
  if name then
    headers[name] = value
    changing = changing or changes(value)
  end
end
if body == "" then body = nil end
changing = changing or changes(path) or changes(body)
if os.getenv("L_IDS") ~= "" then
  for line in io.lines(os.getenv("L_IDS")) do ids[#ids + 1] = line end
end
math.randomseed(20261123)

local function fill(text)
  return (text:gsub("{(%w+)}", function(word)
    if word == "n" then return tostring(number) end
    if word == "id" then return ids[math.random(#ids)] end
  end))
end

local ready
function init()
  if not changing then ready = wrk.format(method, path, headers, body) end
end

function request()
  if ready then return ready end
  number = number + 1
  local filled = {}
  for name, value in pairs(headers) do filled[name] = fill(value) end
  return wrk.format(method, fill(path), filled, body and fill(body))
end

wrong = 0
function response(status)
  if status ~= expected then wrong = wrong + 1 end
end

local loaders = {}
function setup(thread) loaders[#loaders + 1] = thread end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(loaders) do refused = refused + thread:get("wrong") end
  local errors = summary.errors
  io.write(string.format("MEASURED %.1f %.1f %.1f %d\n",
    (summary.requests - refused) / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    refused + errors.connect + errors.read + errors.write + errors.timeout))
end
