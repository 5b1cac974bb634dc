# density.gp - the model's density: of one feature as a curve over a histogram of the data, of two as the borders of the
# smallest regions that hold these shares of it, over the data.
set xlabel feature(1) @as_named
if (dim > 1) {
  set contour base
  unset surface
  do for [k = 1:4] {
    set cntrparam levels discrete level[k]
    set table table(sprintf('region%d', k))
    splot table('density') using 1:2:3
    unset table
  }
  unset contour
  eval page(240, 180)
  set size square
  set ylabel feature(2) @as_named
  set key outside right top reverse Left title 'holds' textcolor rgb ink
  eval window('density_box')
  plot table('data') using 1:2 with points pointtype 7 pointsize dot linecolor rgb faint notitle, \
    for [k = 1:4] table(sprintf('region%d', k)) using 1:2 with lines linewidth 0.9 linecolor rgb shade[k] title sprintf('%g %%', 100 * mass[k])
} else {
  eval page(252, 170)
  set key outside center top horizontal
  set ylabel 'density'
  eval across('density_box')
  plot table('data') @bins linecolor rgb colour[1] title 'data', \
    table('density') with lines linewidth 1 linecolor rgb colour[2] title 'model'
}
