# data.gp - the data: two features as points, one as a histogram.
unset key
set xlabel feature(1) @as_named
if (dim > 1) {
  eval page(200, 190)
  set size square
  set ylabel feature(2) @as_named
  eval window('data_box')
  plot table('data') using 1:2 @dots1
} else {
  eval page(252, 170)
  set ylabel 'density'
  eval across('data_box')
  plot table('data') @bins linecolor rgb colour[1]
}
