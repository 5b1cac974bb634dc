# calibration.gp - the latents' ranks in the normal distribution, which are even where the model is right; and the share
# of them in its central intervals, which is then the interval's probability. Grey: where 95 % of right models are.
unset key
eval page(252, 136)
set multiplot layout 1, 2 margins 0.13, 0.98, 0.2, 0.9 spacing 0.17, 0
set size square
set title 'ranks of latents'
set xrange [0:1]
set yrange [0:*]
set xtics 0.5
set xlabel 'rank'
set ylabel 'density'
bin = 20.0
band = 1.96 * sqrt((1 - 1 / bin) * bin / rows)
set object 1 rectangle from 0, 1 - band to 1, 1 + band fillcolor rgb faint fillstyle transparent solid 0.6 noborder behind
plot for [j = 1:features] table('ranks') using j:(bin / rows) bins=20 binrange [0.025:0.975] with histeps linewidth 0.7 linecolor rgb colour[j]
unset object 1
set title 'coverage'
set yrange [0:1]
set ytics 0.5
set xlabel 'probability'
set ylabel 'share of latents'
error(p) = 1.96 * sqrt(p * (1 - p) / rows)
set key enhanced bottom right font ',6' spacing 0.8
plot '+' using 1:($1 - error($1)):($1 + error($1)) with filledcurves fillcolor rgb faint fillstyle transparent solid 0.6 notitle, \
  for [j = 1:features] table('coverage') using 1:j + 1 with lines linewidth 0.8 linecolor rgb colour[j] title (features > 1 ? latent(j) : '')
unset multiplot
