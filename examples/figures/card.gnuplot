# SPDX-License-Identifier: MIT
# How every figure looks: a white card of its own, the same on a light and on a dark page; no key, because each curve's
# name stands at the curve. Load this first; `csv(name)` is a file in `folder`.
reset
set encoding utf8
set terminal svg size 820,460 dynamic background rgb "#ffffff" font "Helvetica,Arial,sans-serif,14"

ink = "#24292f"
blue = "#0060a8"
red = "#c8380a"
amber = "#e3a53c"
amber_ink = "#8f5f00"  # for letters
green = "#007a55"
violet = "#7d3fa8"
grey = "#8c959f"
grey_ink = "#57606a"

set border 3 linecolor rgb grey_ink
set tics nomirror out scale 0.7,0.35 textcolor rgb ink
set grid xtics ytics linecolor rgb "#d8dee4" linewidth 0.8 dashtype solid
set lmargin 11
set rmargin 3
unset key
set datafile separator ","
csv(name) = folder . "/" . name . ".csv"
