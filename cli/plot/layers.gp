# layers.gp - samples as they come from the base, then after each layer of the inverse, with the layer's name.
unset key
columns = steps < 4 ? steps : steps > 40 ? 8 : 4
lines = (steps + columns - 1) / columns
high = 10 + 70 * lines
eval page(columns > 4 ? 504 : 252, high)
set multiplot layout lines, columns margins (columns > 4 ? 0.035 : 0.07), 0.98, 13.0 / high, 1 - 12.0 / high spacing (columns > 4 ? 0.033 : 0.065), 22.0 / high
set title noenhanced
do for [k = 1:steps] {
  set title step_name[k]
  ticks = abs(layers_box[4 * k - 3]) + abs(layers_box[4 * k]) > 999 ? 1 : 2 # for labels of long numbers there is no room
  eval xwindow(layers_box[4 * k - 3], layers_box[4 * k - 2])
  if (dim > 1) {
    set size square
    eval ywindow(layers_box[4 * k - 1], layers_box[4 * k])
    plot table('layers') using 2 * k - 1:2 * k @dots1
  } else {
    set yrange [0:*]
    unset ytics
    plot table('layers_kde') index k - 1 with filledcurves y1=0 linecolor rgb colour[1]
  }
}
unset multiplot
