# SPDX-License-Identifier: MIT
# Loss above the optimum against epoch, from the CSVs of linear_regression. draw.cmake makes those and calls this:
#   gnuplot -c momentum.gnuplot CSV_FOLDER OUTPUT.svg OPTIMUM
set encoding utf8
folder = ARG1
optimum = ARG3 + 0.0

# The figure is a white card of its own: the same on a light and on a dark page.
set terminal svg size 820,460 dynamic background rgb "#ffffff" font "Helvetica,Arial,sans-serif,14"
set output ARG2

ink = "#24292f"
plain = "#0060a8"
usual = "#c8380a"
heavy = "#e3a53c"
heavy_ink = "#8f5f00"
adam = "#007a55"

set title "Four ways down the same bowl: linear regression, 100 points, learning rate 0.1" font ",16" textcolor rgb ink \
    offset 0,0.2
set xlabel "epoch" textcolor rgb ink
set ylabel "loss − least squares optimum" textcolor rgb ink offset -1,0
set logscale xy
set xrange [1:1000]
set yrange [1e-6:200]
set format y "10^{%T}"
set border 3 linecolor rgb "#57606a"
set tics nomirror out scale 0.7,0.35 textcolor rgb ink
set mytics 1
set grid xtics ytics linecolor rgb "#d8dee4" linewidth 0.8 dashtype solid
set lmargin 11
set rmargin 3
unset key  # the labels stand at the curves

set label "SGD, momentum 0\n(plain)" at 3.2,0.035 center textcolor rgb plain
set label "momentum 0.9" at 80,8e-6 right textcolor rgb usual
set label "momentum 0.99" at 380,45 center textcolor rgb heavy_ink
set label "Adam" at 340,2.8e-5 right textcolor rgb adam

csv(name) = folder . "/" . name . ".csv"
set datafile separator ","
plot csv("sgd_0.99") skip 1 using 1:($2 - optimum) with lines lw 1.2 lc rgb heavy title "momentum 0.99", \
     csv("adam") skip 1 using 1:($2 - optimum) with lines lw 2.2 lc rgb adam title "Adam", \
     csv("sgd_0.9") skip 1 using 1:($2 - optimum) with lines lw 1.6 lc rgb usual title "momentum 0.9", \
     csv("sgd_0") skip 1 using 1:($2 - optimum) with lines lw 2.2 lc rgb plain title "momentum 0"
