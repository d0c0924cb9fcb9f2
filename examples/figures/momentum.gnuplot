# SPDX-License-Identifier: MIT
# Loss above the optimum against epoch, from the CSVs of linear_regression. draw.cmake makes those and calls this in the
# script's folder:
#   gnuplot -c momentum.gnuplot CSV_FOLDER OUTPUT.svg OPTIMUM
folder = ARG1
optimum = ARG3 + 0.0
load "card.gnuplot"
set output ARG2

set title "Four ways down the same bowl: linear regression, 100 points, learning rate 0.1" font ",16" textcolor rgb ink \
    offset 0,0.2
set xlabel "epoch" textcolor rgb ink
set ylabel "loss − least squares optimum" textcolor rgb ink offset -1,0
set logscale xy
set xrange [1:1000]
set yrange [1e-6:200]
set format y "10^{%T}"
set mytics 1

set label "SGD, momentum 0\n(plain)" at 3.2,0.035 center textcolor rgb blue
set label "momentum 0.9" at 80,8e-6 right textcolor rgb red
set label "momentum 0.99" at 380,45 center textcolor rgb amber_ink
set label "Adam" at 340,2.8e-5 right textcolor rgb green

plot csv("sgd_0.99") skip 1 using 1:($2 - optimum) with lines lw 1.2 lc rgb amber title "momentum 0.99", \
     csv("adam") skip 1 using 1:($2 - optimum) with lines lw 2.2 lc rgb green title "Adam", \
     csv("sgd_0.9") skip 1 using 1:($2 - optimum) with lines lw 1.6 lc rgb red title "momentum 0.9", \
     csv("sgd_0") skip 1 using 1:($2 - optimum) with lines lw 2.2 lc rgb blue title "momentum 0"
