# animation.gp - samples on their way from the base through each layer of the inverse.
unset key
eval page(360, 380)
between = steps > 40 ? 2 : steps > 20 ? 4 : 6
still = steps > 40 ? 1 : 4
set size square
set title noenhanced offset 0, 0
set border 3 linewidth 1
set xlabel 'x_1' offset 0, 0
set ylabel 'x_2' offset 0, 0
set tics scale 0.6
set xtics offset 0, 0
set ytics offset 0, 0
do for [k = 1:steps] {
  do for [i = 1:(k == steps ? 30 : between + still)] {
    t = k == steps || i <= still ? 0.0 : (i - still) / (between + 1.0)
    n = k == steps ? k : k + 1
    array box[4]
    do for [c = 1:4] { box[c] = (1 - t) * layers_box[4 * k - 4 + c] + t * layers_box[4 * n - 4 + c] }
    eval window('box')
    set title step_name[t > 0.5 ? n : k]
    plot table('layers') using ((1 - t) * column(2 * k - 1) + t * column(2 * n - 1)):((1 - t) * column(2 * k) + t * column(2 * n)) \
      with points pointtype 7 pointsize dot linecolor rgb colour[1]
  }
}
