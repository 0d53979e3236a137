title: Northcross Airlines jet lands with an engine failure in Winnipeg
domain: disaster
== a1-agency.txt | 2014-09-09
Jet with {{171 aboard|aboard:A,abp:all}} lands safely in Winnipeg after engine fails

WINNIPEG, Manitoba - A Northcross Airlines jet made an emergency landing in Winnipeg {{on Monday|day:A}} after its left engine failed at {{34,000 feet|alt:A}}, the airline said. {{Eight people|inj:A}} suffered minor injuries.

Flight {{618|fl:A}}, a {{Boeing 737-800|model:A}} with {{165 passengers|pax:A,abp:pax}} and {{six crew|crew:A,abp:crew}}, was flying from Chicago to Anchorage. It landed at {{2:17 p.m.|land:A}}, {{38 minutes|min:A}} after the pilot declared an emergency, spokeswoman Jill Haas said.

The plane was {{12 years|plane-age:A}} old. Passengers left by slides after smoke was seen from the brakes. {{Three|hosp:A}} were taken to a hospital.

== a2-broadcaster.txt | 2014-09-09
Passengers tell of bang over Manitoba

Passengers on a Northcross Airlines flight say they heard a loud bang {{two hours|two-h}} after takeoff on {{Monday|day:A}}.

"People were crying," said Grace Wu, {{37|wu}}, of Evanston, in row {{14|row}}.

The {{737|model:A}} had {{165 passengers|pax:A}} on board. Its left engine shut down {{130 kilometres|dist:A}} from Winnipeg at {{1:39 p.m.|emerg:A}} and it dropped to {{19,000 feet|alt2}} before landing {{at 2:17|land:A}} on the {{3,350-metre|runway}} main runway. {{Eight|inj:A}} people were hurt on the slides; {{three|hosp:A}} went to hospital with sprained ankles.

{{22|trucks}} fire vehicles stood by. {{Two|div}} other flights were diverted, and the airport reopened at {{4:05 p.m.|reopen:A}}

The Transportation Safety Board sent {{four|tsb}} investigators.

== a3-chicago.txt | 2014-09-10
O'Hare flight's engine had been overhauled

The engine that failed on a Northcross flight out of O'Hare {{Monday|day:A}} had been overhauled {{five months|overhaul}} earlier, the airline said {{Tuesday|tue}}.

The {{Boeing 737|model:A}}, delivered in {{2002|plane-age:A}}, took off at {{11:25 a.m.|off}}, {{40 minutes|late}} late. The crew reported trouble at {{1:39 p.m.|emerg:A}} about {{80 miles|dist:A}} south of Winnipeg, and were on the ground {{38 minutes|min:A}} later. The captain, {{51|capt}}, has {{14,000|hours}} flying hours; the first officer {{3,100|hours2}}.

A replacement plane left at {{9:30 p.m.|repl:A}} with {{149|repl-n}} of the passengers.

Northcross has {{64 aircraft|fleet}}, {{31|fleet-737}} of them {{737s|model-f}}. In {{2011|i2011:A}} one of its jets skidded off a runway in Boise; {{11|i2011-n:A}} were hurt.

== a4-online.txt | 2014-09-10
Scary flight: what happened on Northcross {{618|fl:A}}

A Northcross Airlines Boeing carrying {{171 people|aboard:A}} lost an engine {{Monday|day:A}} at {{34,000 feet|alt:A}}.

The pilot told controllers "{{one hundred seventy-one|aboard:A}} souls on board, {{three hours|fuel}} of fuel." The jet came down at Winnipeg, where {{10|inj:B}} people were injured, none badly, as they slid to the tarmac. It took {{90 seconds|evac}} to empty the cabin.

Travelers waited {{seven hours|wait}} in the terminal for another aircraft, which took off at {{9:30|repl:A}}. They were offered a {{$300|voucher}} voucher. The runway was closed until {{4:05|reopen:A}}.

The airline's last accident was in {{2011|i2011:A}}, when {{11|i2011-n:A}} people were injured in Idaho. Such engine failures happen about {{25|yearly}} times a year in North America.
== topics
model-f | model in fleet (trap)
model | model of the plane
aboard | people aboard
abp | people aboard, passengers, crew | scope | whole and parts
pax | passengers
crew | crew
fl | flight number
div | flights diverted
day | day of landing
alt | altitude of failure
alt2 | lower altitude
inj | people injured | conflict | eight against ten
hosp | taken to hospital
land | time of landing
min | minutes from emergency to landing
emerg | time of emergency
plane-age | age of plane
two-h | time after takeoff
wu | passenger's age
row | row
dist | distance from Winnipeg
runway | runway length
trucks | fire vehicles
reopen | time of reopening
tsb | investigators
overhaul | months since overhaul
tue | Tuesday
off | takeoff time
late | delay
capt | captain's age
hours | captain's hours
hours2 | first officer's hours
repl | departure of replacement
repl-n | passengers on replacement
fleet | fleet
fleet-737 | 737s in fleet
i2011 | year of earlier accident
i2011-n | hurt in earlier accident
fuel | fuel
evac | evacuation time
wait | hours waited
voucher | voucher
yearly | yearly failures
