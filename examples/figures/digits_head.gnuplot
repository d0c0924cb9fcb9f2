# SPDX-License-Identifier: MIT
# Right answers against samples seen, from the CSV of digits_head. draw.cmake makes that and calls this in the script's
# folder:
#   gnuplot -c digits_head.gnuplot CSV_FOLDER OUTPUT.svg
folder = ARG1
load "card.gnuplot"
set output ARG2

set title "A head on a frozen network: 1200 digits learnt from, 300 others held out, 30 epochs" font ",16" \
    textcolor rgb ink offset 0,0.2
set xlabel "samples seen" textcolor rgb ink
set ylabel "held out digits right, %" textcolor rgb ink offset -1,0
set logscale x
set xrange [72:36000]
set yrange [30:100]
set xtics (80, 240, 600, 1200, 2400, 6000, 12000, 36000)

set label "Adam,\nlearning rate 0.01" at 270,64 left textcolor rgb green
set label "SGD, learning rate 0.03,\nmomentum 0.9" at 90,95 left textcolor rgb red
set label "dots: torch, after each epoch" at 34000,91 right textcolor rgb grey_ink

of(name, value) = strcol(1) eq name ? value / 3.0 : NaN
set datafile missing NaN
plot csv("digits_head") skip 1 using 2:(of("sgd", $4)) with lines lw 2 lc rgb red title "SGD", \
     "" skip 1 using 2:(of("adam", $4)) with lines lw 2 lc rgb green title "Adam", \
     "" skip 1 using 2:(of("sgd", $5)) with points pt 7 ps 0.5 lc rgb red title "SGD by torch", \
     "" skip 1 using 2:(of("adam", $5)) with points pt 7 ps 0.5 lc rgb green title "Adam by torch"
