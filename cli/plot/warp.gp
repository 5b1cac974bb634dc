# warp.gp - a grid of latents, and what the inverse makes of it, over the data.
unset key
eval page(252, 136)
set multiplot layout 1, 2 margins 0.13, 0.98, 0.2, 0.9 spacing 0.13, 0
set size square
set title 'latents'
set xlabel latent(1) enhanced
set ylabel latent(2) enhanced
eval window('warp_box')
plot table('latents') using 1:2 with points pointtype 7 pointsize 0.8 * dot linecolor rgb faint, \
  for [k = 1:2] table('warp') index k - 1 using 1:2 with lines linewidth 0.5 linecolor rgb colour[k]
set title 'data'
set xlabel feature(1) @as_named
set ylabel feature(2) @as_named
eval window('data_box')
plot table('data') using 1:2 with points pointtype 7 pointsize 0.8 * dot linecolor rgb faint, \
  for [k = 1:2] table('warp') index k - 1 using 3:4 with lines linewidth 0.5 linecolor rgb colour[k]
unset multiplot
