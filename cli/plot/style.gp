# style.gp - what every picture begins with: colours, the page, how points and lines are drawn. Sizes are in points, 252
# of which are a column of a paper. Before it stand variables with what is drawn; ARG1 is the folder of the tables.
# Colours: Okabe & Ito 2008, which colour-blind people tell apart; for dark paper their lighter ones.
paper = dark ? '#14171a' : '#ffffff'
ink = dark ? '#d5dae0' : '#222222'
faint = dark ? '#4a5058' : '#c4c8cc'
array colour[8]
colour[1] = dark ? '#56b4e9' : '#0072b2'
colour[2] = dark ? '#e69f00' : '#d55e00'
colour[3] = '#009e73'
colour[4] = '#cc79a7'
colour[5] = dark ? '#d55e00' : '#e69f00'
colour[6] = dark ? '#0072b2' : '#56b4e9'
colour[7] = dark ? '#f0e442' : '#b8a800'
colour[8] = dark ? '#ffffff' : '#000000'
# From the palest to the strongest of four regions: steps of viridis (van der Walt & Smith 2015).
array shade[4]
shade[1] = dark ? '#3b528b' : '#c2b300'
shade[2] = dark ? '#21918c' : '#35b779'
shade[3] = dark ? '#5ec962' : '#31688e'
shade[4] = dark ? '#fde725' : '#440154'

# eval page(w, h): a page of this size.
png(w, h) = sprintf("set terminal pngcairo enhanced background '%s' size %d,%d font 'Sans,7' fontscale 3 linewidth 4", paper, 4 * w, 4 * h)
svg(w, h) = sprintf("set terminal svg enhanced background '%s' size %d,%d font 'Sans,9' linewidth 1.3", paper, w * 4 / 3, h * 4 / 3)
pdf(w, h) = sprintf("set terminal pdfcairo enhanced background '%s' size %g,%g font 'Sans,7' fontscale 0.8 linewidth 1.4", paper, w / 72., h / 72.)
gif(w, h) = sprintf("set terminal gif enhanced animate delay 5 loop 0 background '%s' size %d,%d font 'DejaVuSans,12'", paper, w, h)
page(w, h) = format eq 'png' ? png(w, h) : format eq 'svg' ? svg(w, h) : format eq 'pdf' ? pdf(w, h) : gif(w, h)
set output ARG1.'/picture'

table(name) = ARG1.'/'.name
# feature(j), latent(j): what axes say of feature j; before `@as_named`, which shows a column's name as it stands.
feature(j) = named ? feature_name[j] : sprintf('x_{%d}', j)
latent(j) = sprintf('z_{%d}', j)
if (!exists('named')) { named = 0 } # a figure has no features
as_named = named ? 'noenhanced' : 'enhanced'
short(name) = strlen(name) < 16 ? name : name[1:13].'...' # a title over one of many small panels
# nice(w): about w, but 1, 2 or 5 times a power of ten. eval xwindow(a, b): the x axis from a to b, with about as many ticks
# as `ticks` says; so ywindow. eval window(a): the box a[1] to a[2] by a[3] to a[4].
ticks = 4
power(w) = 10.0 ** floor(log10(w))
nice(w) = w / power(w) < 1.5 ? power(w) : w / power(w) < 3.5 ? 2 * power(w) : w / power(w) < 7.5 ? 5 * power(w) : 10 * power(w)
xwindow(a, b) = sprintf("set xrange [%.17g:%.17g]; set xtics %.17g", a, b, nice((b - a) / ticks))
ywindow(a, b) = sprintf("set yrange [%.17g:%.17g]; set ytics %.17g", a, b, nice((b - a) / ticks))
window(name) = sprintf("eval xwindow(%s[1], %s[2]); eval ywindow(%s[3], %s[4])", name, name, name, name)

# eval above(name, most): shows column 2 of a table from 0 to `most` times its largest number.
above(name, most) = sprintf("stats table('%s') using 2 nooutput; eval ywindow(0, %g * STATS_max)", name, most)
# eval across(a): shows a[1] to a[2] and what is at least 0; `plot file @bins` is a histogram of column 1 in 40 bins there.
across(name) = sprintf("low = %s[1]; high = %s[2]; eval xwindow(low, high); set yrange [0:*]", name, name)
bins = "using 1:(40.0 / (rows * (high - low))) bins=40 binrange [low + (high - low) / 80.0:high - (high - low) / 80.0] with boxes"

# The size of points; plot file using ... @dots1: points in the first colour; @dots2: in the second.
dot = (rows > 2000 ? 0.75 : 1) * (format eq 'png' ? 0.28 : format eq 'gif' ? 0.35 : format eq 'svg' ? 0.2 : 0.12)
dots1 = "with points pointtype 7 pointsize dot linecolor rgb colour[1]"
dots2 = "with points pointtype 7 pointsize dot linecolor rgb colour[2]"
set border 3 linewidth 0.4 linecolor rgb ink
set tics nomirror out scale 0.4 textcolor rgb ink
set xtics nomirror offset 0, 0.4
set ytics nomirror offset 0.6, 0
set xlabel offset 0, 0.7 textcolor rgb ink
set ylabel offset 1, 0 textcolor rgb ink
set title offset 0, -0.6 textcolor rgb ink
set key textcolor rgb ink samplen 1.5 noenhanced
set style fill transparent solid 0.5 noborder
set samples 200
set clip two
normal(x) = exp(-x * x / 2) / sqrt(2 * pi)
