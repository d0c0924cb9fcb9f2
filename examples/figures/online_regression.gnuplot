# SPDX-License-Identifier: MIT
# A sensor's errors day by day, from the CSV of online_regression. draw.cmake makes that and calls this in the script's
# folder:
#   gnuplot -c online_regression.gnuplot CSV_FOLDER OUTPUT.svg
folder = ARG1
load "card.gnuplot"
set output ARG2

set title "A gas sensor that drifts: calibrated once, and learning from each reading" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "day" textcolor rgb ink
set ylabel "root of the mean squared error / ppb" textcolor rgb ink offset -1,0
set logscale y
set xrange [1:120]
set yrange [0.3:40]
set format y "%g"
set arrow from 71,0.3 to 71,40 nohead linecolor rgb grey_ink linewidth 1 dashtype (4,4)
set label "knocked" at 70,30 right textcolor rgb grey_ink
set label "factory calibration" at 28,8.6 center textcolor rgb red
set label "linear<4, 1>, one step a reading" at 28,1.35 center textcolor rgb blue
set label "noise of the sensor" at 96,0.43 center textcolor rgb green
plot csv("online_regression") skip 1 using 1:2 with lines lw 2.0 lc rgb red, \
     "" skip 1 using 1:3 with lines lw 2.4 lc rgb blue, \
     "" skip 1 using 1:4 with lines lw 1.6 lc rgb green
