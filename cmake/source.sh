#!/bin/sh
# cmake/source.sh PACKAGE DIR - fetches the source of a package of Debian's, with Debian's patches, into DIR/PACKAGE-VERSION.
# apt checks its signature. Sources are listed beside it, so nothing of the machine's own package lists changes.
set -e
package=$1
mkdir -p "$2"
cd "$2"
mkdir -p lists/partial cache/archives/partial
keys=/usr/share/keyrings/debian-archive-keyring.gpg
. /etc/os-release
echo "deb-src [signed-by=$keys] http://deb.debian.org/debian ${VERSION_CODENAME:-bookworm} main" > source.list
apt() {
  apt-get -qq -o "Dir::Etc::sourcelist=$PWD/source.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$PWD/lists" \
    -o "Dir::Cache=$PWD/cache" -o APT::Sandbox::User=root "$@"
}
apt update
apt source "$package"
rm -rf lists cache
