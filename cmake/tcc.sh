#!/bin/sh
# cmake/tcc.sh DIR - fetches the source of the libtcc that Debian has, with Debian's patches, into DIR/tcc-VERSION. apt
# checks its signature. Sources are listed beside it, so nothing of the machine's own package lists changes.
set -e
mkdir -p "$1"
cd "$1"
mkdir -p lists/partial cache/archives/partial
keys=/usr/share/keyrings/debian-archive-keyring.gpg
. /etc/os-release
echo "deb-src [signed-by=$keys] http://deb.debian.org/debian ${VERSION_CODENAME:-bookworm} main" > tcc.list
apt() {
  apt-get -qq -o "Dir::Etc::sourcelist=$PWD/tcc.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$PWD/lists" \
    -o "Dir::Cache=$PWD/cache" -o APT::Sandbox::User=root "$@"
}
apt update
apt source tcc
rm -rf lists cache
