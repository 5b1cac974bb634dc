# samples.gp - data beside samples, in the same window.
unset key
eval page(252, dim > 1 ? 136 : 120)
set multiplot layout 1, 2 margins (dim > 1 ? 0.13 : 0.16), 0.98, 0.2, 0.9 spacing (dim > 1 ? 0.13 : 0.14), 0
array name[2] = ['data', 'samples']
do for [k = 1:2] {
  set title name[k]
  set xlabel feature(1) @as_named
  if (dim > 1) {
    set size square
    if (k == 1) { set ylabel feature(2) @as_named } else { unset ylabel }
    eval window('data_box')
    if (k == 1) { plot table(name[k]) using 1:2 @dots1 } else { plot table(name[k]) using 1:2 @dots2 }
  } else {
    if (k == 1) { set ylabel 'density' } else { unset ylabel }
    eval across('data_box')
    plot table(name[k]) @bins linecolor rgb colour[k]
  }
}
unset multiplot
