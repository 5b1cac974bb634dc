# figure.gp - pictures of matrices: points, lines or bars, together or each in a panel of its own.
across = panels < 5 ? panels : 4
down = (panels + across - 1) / across
square = mark eq 'points'
titled = figure_title ne ''
keyed = panels == 1 && traces > 1
set title noenhanced offset 0, -0.6
set xlabel noenhanced figure_xlabel
set ylabel noenhanced figure_ylabel
set key noenhanced outside center top horizontal samplen (square ? 0.3 : 1.5) font ',7'
if (panels == 1) {
  high = (square ? 176 : 150) + 14 * titled + 14 * keyed
  eval page(square ? 200 : 252, high)
  if (titled) { set title figure_title }
} else {
  w = 30 + (square ? 108.0 : 126.0) * across
  h = (square ? 136.0 : 118.0) * down + 8 * titled
  eval page(w, h)
  set multiplot layout down, across margins 34 / w, 1 - 6 / w, 26 / h, 1 - (12.0 + 8 * titled) / h spacing 26 / w, 38 / h
  if (titled) { set label 1 figure_title at screen 0.5, 1 - 5 / h center noenhanced textcolor rgb ink }
  ticks = 3
  unset key
}
if (square) { set size square }
if (mark eq 'bars') { set boxwidth figure_bar }
do for [k = 1:panels] {
  first = panels > 1 ? k : 1
  last = panels > 1 ? k : traces
  if (panels > 1) {
    set title trace_name[k]
    if (k % across != 1 && across > 1) { unset ylabel }
    else { set ylabel figure_ylabel }
    if (k > 1) { unset label 1 }
  }
  eval window('figure_box')
  if (square) {
    plot for [j = first:last] table(sprintf('trace%d', j)) using 1:2 with points pointtype 7 pointsize dot linecolor rgb colour[j] notitle, \
      for [j = first:last] NaN with points pointtype 7 pointsize 3 * dot linecolor rgb colour[j] title trace_name[j]
  } else {
    if (mark eq 'bars') {
      plot for [j = first:last] table(sprintf('trace%d', j)) using 1:2 with boxes linecolor rgb colour[j] title trace_name[j]
    } else {
      plot for [j = first:last] table(sprintf('trace%d', j)) using 1:2 with lines linewidth 0.9 linecolor rgb colour[j] title trace_name[j]
    }
  }
}
if (panels > 1) { unset multiplot }
