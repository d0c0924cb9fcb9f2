# SPDX-License-Identifier: MIT
# The figures of lib/microstep/optim/README.md, from the CSVs of moments. draw.cmake makes those and calls this in the
# script's folder:
#   gnuplot -c moments.gnuplot CSV_FOLDER OUTPUT_FOLDER
folder = ARG1
figures = ARG2

# What the two moments make of a noisy gradient.
load "card.gnuplot"
set output figures . "/estimates.svg"
set title "One gradient, two running means" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "step" textcolor rgb ink
set ylabel "gradient" textcolor rgb ink
set xrange [0:400]
set yrange [-6:6]
set arrow from 200.5,-6 to 200.5,6 nohead linecolor rgb grey_ink linewidth 1 dashtype (4,4)
set label "mean 1, noise 0.5" at 100,5.4 center textcolor rgb grey_ink
set label "mean 0, noise 2" at 300,5.4 center textcolor rgb grey_ink
set label "first moment (memory 0.9)" at 100,-0.9 center textcolor rgb blue
set label "root of the second (memory 0.99)" at 100,2.7 center textcolor rgb red
plot csv("estimates") skip 1 using 1:2 with points pointtype 7 pointsize 0.3 lc rgb grey, \
     "" skip 1 using 1:3 with lines lw 2.2 lc rgb blue, \
     "" skip 1 using 1:4 with lines lw 2.2 lc rgb red

# What each rule remembers.
load "card.gnuplot"
set output figures . "/steps.svg"
set title "How long a step is when the gradient is 1, but 100 at step 300" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "step" textcolor rgb ink
set ylabel "step length / learning rate" textcolor rgb ink offset -1,0
set logscale y
set xrange [0:1000]
set yrange [0.004:300]
set format y "%g"
set label "momentum 0.9" at 180,16 center textcolor rgb red
set label "RMSProp" at 60,2.6 left textcolor rgb violet
set label "Adam" at 180,0.65 center textcolor rgb green
set label "RMSProp and Adam forget the outlier" at 790,1.6 center textcolor rgb green
set label "AMSGrad keeps the largest" at 790,0.14 center textcolor rgb amber_ink
set label "Adagrad" at 180,0.036 center textcolor rgb blue
set label "Adagrad only grows shorter" at 790,0.0135 center textcolor rgb blue
plot csv("steps") skip 1 using 1:3 with lines lw 2.0 lc rgb red, \
     "" skip 1 using 1:5 with lines lw 2.0 lc rgb blue, \
     "" skip 1 using 1:9 with lines lw 2.0 lc rgb amber, \
     "" skip 1 using 1:8 with lines lw 2.6 lc rgb green, \
     "" skip 1 using 1:6 with lines lw 1.2 lc rgb violet

# Momentum along the floor of the valley.
load "card.gnuplot"
set output figures . "/overshoot.svg"
set title "Along the floor of a valley: curvature 1, learning rate 0.01" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "step" textcolor rgb ink
set ylabel "x, the minimum at 0" textcolor rgb ink
set xrange [0:300]
set yrange [-1.1:1.2]
set label "momentum 0" at 12,1.0 left textcolor rgb blue
set label "0.81" at 33,0.22 left textcolor rgb green
set label "0.9" at 36,-0.26 center textcolor rgb red
set label "0.99" at 125,0.67 center textcolor rgb amber_ink
set label "1" at 125,1.09 center textcolor rgb grey_ink
plot csv("overshoot") skip 1 using 1:6 with lines lw 1.2 lc rgb grey, \
     "" skip 1 using 1:5 with lines lw 1.6 lc rgb amber, \
     "" skip 1 using 1:2 with lines lw 2.2 lc rgb blue, \
     "" skip 1 using 1:3 with lines lw 2.2 lc rgb green, \
     "" skip 1 using 1:4 with lines lw 2.2 lc rgb red

# Three paths through the valley.
load "card.gnuplot"
set output figures . "/valley.svg"
set title "Sixty steps in a valley a hundred times as steep across as along" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "x, along the floor" textcolor rgb ink
set ylabel "y, up the walls" textcolor rgb ink
set xrange [-0.25:1.05]
set yrange [-0.4:0.4]
set label "" at 0,0 point pt 1 ps 1.4 lw 1.5 lc rgb ink
set label "start" at 1.012,0.33 right textcolor rgb ink
set label "plain descent got here" at 0.335,0.2 center textcolor rgb blue
set arrow from 0.335,0.175 to 0.335,0.02 linecolor rgb blue linewidth 1
set label "momentum 0.81" at 0.775,-0.2 center textcolor rgb red
set label "Adam" at 0.76,0.125 right textcolor rgb green
plot csv("valley") skip 1 using 4:5 with linespoints pt 7 ps 0.25 lw 1.2 lc rgb red, \
     "" skip 1 using 2:3 with linespoints pt 7 ps 0.25 lw 1.2 lc rgb blue, \
     "" skip 1 using 6:7 with linespoints pt 7 ps 0.25 lw 1.2 lc rgb green

# Off the plateau. A curve ends where it has settled.
load "card.gnuplot"
set output figures . "/plateau.svg"
set title "Off a plateau: x² / (1 + x²) from x = 6, learning rate 0.1" font ",16" textcolor rgb ink offset 0,0.2
set xlabel "step" textcolor rgb ink
set ylabel "x, the minimum at 0" textcolor rgb ink
set logscale x
set xrange [1:2000]
set yrange [-3:7]
set label "RMSProp" at 3.1,2.4 right textcolor rgb violet
set label "Adam" at 15,3.6 right textcolor rgb green
set label "momentum 0.99" at 105,-2.6 left textcolor rgb amber_ink
set label "0.9" at 190,4.2 left textcolor rgb red
set label "momentum 0" at 490,4.4 center textcolor rgb blue
plot csv("plateau") every ::2 using 1:($1 <= 750 ? $4 : NaN) with lines lw 1.4 lc rgb amber, \
     "" every ::2 using 1:2 with lines lw 2.2 lc rgb blue, \
     "" every ::2 using 1:($1 <= 260 ? $3 : NaN) with lines lw 2.2 lc rgb red, \
     "" every ::2 using 1:($1 <= 170 ? $5 : NaN) with lines lw 1.8 lc rgb violet, \
     "" every ::2 using 1:($1 <= 170 ? $6 : NaN) with lines lw 2.2 lc rgb green
set output
