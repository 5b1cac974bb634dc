# loss.gp - the loss of the training, and of validation where there was one.
eval page(252, 150)
set xlabel 'step'
set ylabel 'negative log-likelihood (nats)'
set key top right
eval window('loss_box')
set format x '%.0f'
plot table('loss') with lines linewidth 0.8 linecolor rgb colour[1] title 'training', \
  for [k = 1:validated] table('valid') with lines linewidth 0.8 linecolor rgb colour[2] title 'validation'
