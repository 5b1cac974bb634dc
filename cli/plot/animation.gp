# animation.gp - samples on their way from the base through each layer of the inverse.
unset key
eval page(360, 380)
between = panels > 40 ? 2 : panels > 20 ? 4 : 6
still = panels > 40 ? 1 : 4
set size square
set title noenhanced offset 0, 0
set border 3 linewidth 1
set xlabel feature(1) @as_named offset 0, 0
set ylabel feature(2) @as_named offset 0, 0
set tics scale 0.6
set xtics offset 0, 0
set ytics offset 0, 0
do for [k = 1:panels] {
  do for [i = 1:(k == panels ? 30 : between + still)] {
    t = k == panels || i <= still ? 0.0 : (i - still) / (between + 1.0)
    n = k == panels ? k : k + 1
    array box[4]
    do for [c = 1:4] { box[c] = (1 - t) * panel_box[4 * k - 4 + c] + t * panel_box[4 * n - 4 + c] }
    eval window('box')
    set title panel_name[t > 0.5 ? n : k]
    plot table('panels') using ((1 - t) * column(2 * k - 1) + t * column(2 * n - 1)):((1 - t) * column(2 * k) + t * column(2 * n)) \
      with points pointtype 7 pointsize dot linecolor rgb colour[1]
  }
}
