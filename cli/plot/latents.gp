# latents.gp - the data as latents. With a gaussian base: the circles that hold 39.3, 86.5 and 98.9 % of a normal
# distribution in two dimensions, at 1, 2 and 3 standard deviations; in one dimension its density.
set xlabel latent(1) enhanced
if (dim > 1) {
  eval page(200, 190)
  unset key
  set size square
  set ylabel latent(2) enhanced
  eval window('latents_box')
  set parametric
  set trange [0:2 * pi]
  plot table('latents') using 1:2 @dots1, for [r = 1:3 * gaussian] r * cos(t), r * sin(t) with lines linewidth 0.8 linecolor rgb colour[2]
} else {
  eval page(252, 170)
  set key outside center top horizontal
  set ylabel 'density'
  eval across('latents_box')
  plot table('latents') @bins linecolor rgb colour[1] title 'latents', \
    for [k = 1:gaussian] normal(x) with lines linewidth 1 linecolor rgb colour[2] title 'normal distribution'
}
