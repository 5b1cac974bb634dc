# marginals.gp - kernel density estimates of every feature, shifted and scaled to mean 0 and standard deviation 1, and of the
# latents as they are, beside the normal distribution.
eval page(252, 130)
set multiplot layout 1, 2 margins 0.13, 0.98, 0.2, 0.9 spacing 0.13, 0
set key @as_named top right font ',6' spacing 0.9
set title 'data, standardized'
set ylabel 'density'
set xlabel 'x'
eval xwindow(-4, 6)
eval above('data_kde', 1.1)
plot for [j = 1:features] table('data_kde') index j - 1 with lines linewidth 0.9 linecolor rgb colour[j] title (features > 1 ? feature(j) : '')
unset ylabel
set title 'latents'
set xlabel 'z'
if (gaussian) { eval xwindow(-4, 4) } else { set xrange [*:*]; set xtics autofreq }
eval above('latents_kde', 1.3)
plot for [j = 1:features] table('latents_kde') index j - 1 with lines linewidth 0.9 linecolor rgb colour[j] notitle, \
  for [k = 1:gaussian] normal(x) with lines dashtype 2 linewidth 0.9 linecolor rgb ink title 'normal'
unset multiplot
