#!/bin/sh
# Signs on to the demo system, pages through a list, fills in a form and signs off:  visit.sh HOST[:PORT]
# Each line is answered; one that is answered with error makes this script fail.
answers=$(s5250 -set waitLimit=30 "$1" <<'END'
String("demo\tdemo") Enter() Expect("Main Menu")
String(5) Enter() Expect("Work with Customers")
PageDown() Expect("Alder Books")
Ascii(8,0,11,40)
PF(12)
String(4) Enter() Expect("Type here")
String("by a script") FieldExit() String("CAPITALS") Enter()
Ascii(3,49,2,15)
PF(3)
String(90) Enter() Wait(Disconnect)
END
)
printf '%s\n' "$answers" | sed -n 's/^data: //p'
! printf '%s\n' "$answers" | grep -q '^error$'
