# panels.gp - rows at one step after the other, each with its name: samples as they come from the base, then after each
# layer of the inverse; or latents while a training goes on.
unset key
columns = panels < 4 ? panels : panels > 40 ? 8 : 4
lines = (panels + columns - 1) / columns
high = 10 + 70 * lines
eval page(columns > 4 ? 504 : 252, high)
set multiplot layout lines, columns margins (columns > 4 ? 0.035 : 0.07), 0.98, 13.0 / high, 1 - 12.0 / high spacing (columns > 4 ? 0.033 : 0.065), (dim > 1 ? 22.0 : 26.0) / high
set title noenhanced
do for [k = 1:panels] {
  set title short(panel_name[k])
  ticks = abs(panel_box[4 * k - 3]) + abs(panel_box[4 * k]) > 999 ? 1 : 2 # for labels of long numbers there is no room
  eval xwindow(panel_box[4 * k - 3], panel_box[4 * k - 2])
  if (dim > 1) {
    set size square
    eval ywindow(panel_box[4 * k - 1], panel_box[4 * k])
    plot table('panels') using 2 * k - 1:2 * k @dots1
  } else {
    set yrange [0:*]
    unset ytics
    plot table('panels_kde') index k - 1 with filledcurves y1=0 linecolor rgb colour[1]
  }
}
unset multiplot
