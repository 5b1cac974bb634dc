# corner.gp - every pair of features, data over samples if there are any, and each feature's density.
unset key
side = features < 4 ? 72 : features < 6 ? 60 : 50
wide = 38 + side * features
high = 30 + side * features
eval page(wide, high)
left = 34.0 / wide
low = 26.0 / high
w = (0.98 - left) / features
h = (0.985 - low) / features
thin = rows / 1500 + 1
ticks = features < 6 ? 3 : 2
if (features > 5) { set tics font ',6' }
set label 1 set_name[1] at screen 0.98, 0.97 right noenhanced textcolor rgb colour[1]
set label 2 set_name[2] at screen 0.98, 0.97 right noenhanced offset 0, -1.1 textcolor rgb colour[2]
do for [j = 1:features] {
  set label 10 + j feature(j) @as_named at screen left + w * (j - 0.47), 7.0 / high center textcolor rgb ink
  if (j > 1) { set label 30 + j feature(j) @as_named at screen 7.0 / wide, low + h * (features - j + 0.53) center rotate textcolor rgb ink }
}
set multiplot
do for [i = 1:features] {
  do for [j = 1:i] {
    set lmargin at screen left + w * (j - 0.94)
    set rmargin at screen left + w * j
    set bmargin at screen low + h * (features - i + 0.06)
    set tmargin at screen low + h * (features - i + 1)
    eval xwindow(ranges[2 * j - 1], ranges[2 * j])
    set format x (i == features ? '%g' : '')
    if (i == j) {
      set yrange [0:*]
      unset ytics
      plot for [k = 1:sampled] table('samples_kde') index j - 1 with lines linewidth 0.8 linecolor rgb colour[2], \
        table('data_kde') index j - 1 with lines linewidth 0.8 linecolor rgb colour[1]
      unset label
      set ytics nomirror offset 0.6, 0
    } else {
      eval ywindow(ranges[2 * i - 1], ranges[2 * i])
      set format y (j == 1 ? '%g' : '')
      plot for [k = 1:sampled] table('samples') using j:i every thin @dots2, table('data') using j:i every thin @dots1
    }
  }
}
unset multiplot
