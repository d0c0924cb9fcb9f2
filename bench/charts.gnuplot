# SPDX-License-Identifier: MIT
# The charts of a report, from what report.cmake wrote:
#   gnuplot -c charts.gnuplot updates|traffic|heads DATA_FOLDER OUTPUT.svg "1 48 2 1024 3 32768" card.gnuplot
chart = ARG1
folder = ARG2
caches = ARG4
load ARG5
set output ARG3

if (chart eq "heads") {
  set title "A training step, as many times faster than Eigen" font ",16" textcolor rgb ink offset 0,0.2
  set style data histogram
  set style histogram clustered gap 1
  set style fill solid 1.0 noborder
  set boxwidth 0.9
  set xtics rotate by -60 font ",9"
  set ylabel "Eigen's time / ours" textcolor rgb ink offset -1,0
  set yrange [0:*]
  set arrow from graph 0, first 1 to graph 1, first 1 nohead linecolor rgb grey_ink linewidth 1 dashtype (4,4)
  set key top left
  plot folder."/heads.txt" using (1/$2):xtic(1) title "strict" linecolor rgb blue, \
       "" using (1/$3) title "fused" linecolor rgb green, \
       "" using (1/$4) title "fast" linecolor rgb red
} else {
  rate = chart eq "traffic" ? 1 : 0
  set title (rate ? "What updates read and write" : "What updates take") font ",16" textcolor rgb ink offset 0,0.2
  set xlabel "weights, gradient and state / bytes" textcolor rgb ink
  set ylabel (rate ? "GB/s" : "ns / parameter") textcolor rgb ink offset -1,0
  set logscale x 2
  set logscale y
  set format x "%.0b %BB"
  set xtics rotate by -30
  do for [i=1:words(caches)/2] {
    size = word(caches, 2 * i) * 1024.0
    set arrow from size, graph 0 to size, graph 1 nohead linecolor rgb grey_ink linewidth 1 dashtype (4,4)
    set label "L".word(caches, 2 * i - 1) at size, graph 0.97 right offset -0.4,0 textcolor rgb grey_ink
  }
  set key top left
  plot folder."/adam.txt" using 1:(column(2 + rate)) with linespoints lw 1.4 dashtype 2 lc rgb red title "Adam, limit", \
       "" using 1:(column(4 + rate)) with linespoints lw 2.4 lc rgb red title "Adam, strict", \
       "" using 1:(column(6 + rate)) with linespoints lw 1.4 lc rgb green title "Adam, fast", \
       folder."/momentum.txt" using 1:(column(2 + rate)) with linespoints lw 1.4 dashtype 2 lc rgb blue title "momentum, limit", \
       "" using 1:(column(4 + rate)) with linespoints lw 2.4 lc rgb blue title "momentum, strict"
}
