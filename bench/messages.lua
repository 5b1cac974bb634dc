-- messages.lua - what a message between two processes costs, by nfc's own module for MPI: for bench/ranks, which starts it as
-- mpirun -n 2 nfc repl bench/messages.lua build/release/nfc_mpi.so. Prints lines `roundtrip BYTES MICROSECONDS`, half a ping-pong;
-- `stream BYTES MICROSECONDS`, a message of many that follow each other; and `add MICROSECONDS`, adding a byte of doubles to others.
local ffi = require "ffi"
local root = arg[0]:match "^(.*)/bench/" or "."
local f = assert(io.open(root .. "/runtime/ranks.h"))
local text = f:read "*a"
f:close()
ffi.cdef(text:match "typedef struct nf_comm {.-\n} nf_comm;")
ffi.cdef("const nf_comm *" .. text:match 'NF_COMM_OPEN "([%w_]+)"' .. "(void (*say)(const char *));")
ffi.cdef "typedef struct { long seconds, nanoseconds; } messages_time; int clock_gettime(int, messages_time *);"
local module = ffi.load(arg[1], true)
local comm = module[text:match 'NF_COMM_OPEN "([%w_]+)"'](nil)
local first, other = comm.rank == 0, 1 - tonumber(comm.rank)
local MOST, TRIES = 2 ^ 22, 15
local data = ffi.new("double[?]", MOST / 8)

local function now() -- microseconds
  local t = ffi.new "messages_time"
  ffi.C.clock_gettime(1, t) -- CLOCK_MONOTONIC
  return tonumber(t.seconds) * 1e6 + tonumber(t.nanoseconds) / 1e3
end

-- The least time of several tries, each of so many turns, for a turn.
local function least(turns, call)
  local best = math.huge
  for _ = 1, TRIES do
    comm.barrier(comm)
    local begin = now()
    call(turns)
    best = math.min(best, (now() - begin) / turns)
  end
  return best
end

local function there_and_back(bytes)
  return function(turns)
    for _ = 1, turns do
      if first then comm.send(comm, other, data, bytes) end
      comm.receive(comm, other, data, bytes)
      if not first then comm.send(comm, other, data, bytes) end
    end
  end
end

local function one_way(bytes)
  return function(turns)
    for _ = 1, turns do
      if first then comm.send(comm, other, data, bytes) else comm.receive(comm, other, data, bytes) end
    end
    if first then comm.receive(comm, other, data, 8) else comm.send(comm, other, data, 8) end
  end
end

local bytes = 8
while bytes <= MOST do
  local turns = math.max(10, math.floor(1000 / (1 + bytes / 4096)))
  print(("roundtrip %d %.4f"):format(bytes, least(turns, there_and_back(bytes)) / 2))
  print(("stream %d %.4f"):format(bytes, least(turns, one_way(bytes))))
  bytes = bytes * 4
end
local half = MOST / 16
print(("add %.9f"):format(least(20, function(turns)
  for _ = 1, turns do
    for i = 0, half - 1 do data[i] = data[i] + data[half + i] end
  end
end) / (half * 8)))
comm.finish(comm)
io.flush()
os.exit(module and 0) -- without closing it: threads of MPI's may be there
