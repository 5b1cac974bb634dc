# setup.sh - sourced by ./nfc and ./tests/run, which set $root: installs what is missing and builds a preset.

# setup_packages PACKAGE ...: installs what is missing with apt; elsewhere says what to install.
setup_packages() {
  missing=""
  for p in "$@"; do
    dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q "ok installed" || missing="$missing $p"
  done
  [ -z "$missing" ] && return 0
  if ! command -v apt-get >/dev/null; then
    echo "nfc: please install: a C compiler, cmake, ninja, pkg-config, LuaJIT, libtcc, libedit, cJSON, xxHash, zlib (Debian:$missing)" >&2
    return 69
  fi
  echo "nfc: installing$missing" >&2
  sudo=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "nfc: please install as root:$missing" >&2; return 69; }
    sudo=sudo
  fi
  { $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq $missing; } >&2 </dev/null
}

packages="gcc libc6-dev cmake ninja-build pkg-config libluajit-5.1-dev libtcc-dev libedit-dev libcjson-dev libxxhash-dev zlib1g-dev"

# setup_build PRESET: configures once, then builds what changed; quiet unless something fails.
setup_build() {
  (
    cd "$root" || exit 70
    mkdir -p build
    if [ ! -f "build/$1/build.ninja" ]; then
      echo "nfc: configuring $1" >&2
      cmake --preset "$1" >"build/$1.log" 2>&1 || { cat "build/$1.log" >&2; exit 70; }
    fi
    echo "nfc: building $1" >&2
    cmake --build --preset "$1" >"build/$1.log" 2>&1 || { cat "build/$1.log" >&2; exit 70; }
  )
}
