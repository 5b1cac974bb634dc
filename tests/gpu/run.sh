#!/bin/sh
# run.sh [SECONDS]: builds what tests/gpu/prepare wrote beside it, for at most half of so many seconds (220), compares what it
# computes with the CPU, and takes times, beginning nothing more after so many seconds. Also times some models with no
# more registers a thread than let so many other blocks run at once on a multiprocessor: FOLDER+BLOCKS.
cd "$(dirname "$0")" || exit 70
limit=${1:-220} begin=$(date +%s) bad=0
PATH=$PATH:/usr/local/cuda/bin
ARCH=${ARCH:-native}
since() { echo $(($(date +%s) - begin)); }
left() { [ "$(since)" -lt "$limit" ]; }

build() { # FOLDER or FOLDER+BLOCKS: its driver
  cd "${1%+*}" || exit
  name=${1%_*}
  as=${1#"${1%+*}"} # "" or +BLOCKS
  sed "${as:+s/__launch_bounds__(128, [0-9]*)/__launch_bounds__(128, ${as#+})/}" "$name.cu" >"gpu$as.cu"
  gcc -std=c99 -O3 -march=native -c "${name}_cpu.c" -o "cpu$as.o" && nvcc -O3 -std=c++17 -arch="$ARCH" -I. -c "gpu$as.cu" -o "gpu$as.o" &&
    nvcc -O1 -std=c++17 -arch="$ARCH" -I. -c ../driver.cu -o "driver$as.o" && nvcc -arch="$ARCH" "driver$as.o" "gpu$as.o" "cpu$as.o" -o "driver$as" -lm
}
if [ "$1" = build ]; then
  build "$2" >"build-$2.log" 2>&1 || echo "$2 does not build: $(head -3 "build-$2.log")"
  exit
fi

take() { # FOLDER[+BLOCKS] ROWS
  as=${1#"${1%+*}"}
  if [ -x "${1%+*}/driver$as" ] && left; then
    echo "$1"
    timeout 60 "./${1%+*}/driver$as" times "$2"
  fi
}

nvidia-smi --query-gpu=name,driver_version --format=csv,noheader
nvcc --version | sed -n 4p
folders=$(ls -rS */*_cpu.c | sed 's#/.*##') # the shortest first
variants=
[ -d points_float ] && variants='points_float+1 points_float+6 points_float+8'
[ -d points_spline_float ] && variants="$variants points_spline_float+1"
[ -d realnvp_float ] && variants="$variants realnvp_float+1"
printf '%s\n' $variants $folders | timeout $((limit / 2)) xargs -P "$(nproc)" -I{} ./run.sh build {}
echo "built after $(since) s"
take points_float 1e8
for f in $folders; do
  if ! [ -x "$f/driver" ] || ! left; then
    echo "$f: not built, or no time left"
    bad=1
    continue
  fi
  case $f in points_float | uniform_float) more=300000 ;; *) more=20000 ;; esac
  for rows in 300 $more; do
    timeout 60 "./$f/driver" "$rows" || { echo "$f, $rows rows: FAILED"; bad=1; }
  done
done
for f in $variants; do take "$f" 1e8; done
for f in maf_float realnvp_float points_spline_float maf6_float spline6_float points_double; do take "$f" 1e7; done
echo "ended after $(since) s; $([ $bad = 0 ] && echo "all results are the CPU's" || echo "SOMETHING FAILED")"
exit $bad
