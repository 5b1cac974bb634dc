#!/bin/sh
# run.sh [SECONDS]: builds what tests/gpu/prepare wrote beside it, for at most half of so many seconds (220), compares what it
# computes with the CPU, and takes times, beginning nothing more after so many seconds.
cd "$(dirname "$0")" || exit 70
limit=${1:-220} begin=$(date +%s) bad=0
PATH=$PATH:/usr/local/cuda/bin
ARCH=${ARCH:-native}
since() { echo $(($(date +%s) - begin)); }
left() { [ "$(since)" -lt "$limit" ]; }

build() { # FOLDER: its driver
  cd "$1" || exit
  name=${1%_*}
  gcc -std=c99 -O3 -march=native -c "${name}_cpu.c" -o cpu.o && nvcc -O3 -std=c++17 -arch="$ARCH" -c "$name.cu" -o gpu.o &&
    nvcc -O1 -std=c++17 -arch="$ARCH" -I. -c ../driver.cu -o driver.o && nvcc -arch="$ARCH" driver.o gpu.o cpu.o -o driver -lm
}
if [ "$1" = build ]; then
  build "$2" >"$2/build.log" 2>&1 || echo "$2 does not build: $(head -3 "$2/build.log")"
  exit
fi

nvidia-smi --query-gpu=name,driver_version --format=csv,noheader
nvcc --version | sed -n 4p
folders=$(ls -rS */*_cpu.c | sed 's#/.*##') # the shortest first
echo "$folders" | timeout $((limit / 2)) xargs -P "$(nproc)" -I{} ./run.sh build {}
echo "built after $(since) s"
for f in $folders; do
  if ! [ -x "$f/driver" ] || ! left; then
    echo "$f: not built, or no time left"
    bad=1
    continue
  fi
  for rows in 300 100000; do
    timeout 60 "./$f/driver" "$rows" || { echo "$f, $rows rows: FAILED"; bad=1; }
  done
done
for f in points_float:1e8 maf_float:1e7 realnvp_float:1e7 points_spline_float:1e7 maf6_float:1e7 spline6_float:1e7 points_double:1e7; do
  if [ -x "${f%:*}/driver" ] && left; then timeout 60 "./${f%:*}/driver" times "${f#*:}"; fi
done
echo "ended after $(since) s; $([ $bad = 0 ] && echo "all results are the CPU's" || echo "SOMETHING FAILED")"
exit $bad
