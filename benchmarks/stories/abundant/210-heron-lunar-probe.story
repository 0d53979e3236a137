title: Heron probe lands on the Moon
domain: space
== a1-pacificwire.txt | 2026-03-05
Private lander Heron touches down on Moon, tilts

PERTH, March 5, 2026 (Pacific Wire) - An Australian-built robotic lander reached the surface of the Moon on {{Thursday|landing-day:A}}, becoming the country's first craft to do so, but came to rest leaning at {{about 20 degrees|tilt:A}}, its operator said.

Heron, built by Swanport-based Farrow Space, landed at {{0417 GMT|landing-time:A}} on the rim of the crater Lindqvist, {{260 metres|offset:A}} from its target, after a journey of {{26 days|journey:A}}.

Controllers received the first signal {{eleven minutes|silence:A}} after touchdown, having expected it within {{two|silence-expected:A}}.

"She is standing on one leg, but then she is a heron," said mission director Abigail Tranter.

The lander, {{3.8 metres|height:A}} tall and weighing {{1,940 kg|mass:A,mass-fuel:A}} at launch, including {{1,120 kg|mass-fuel:B}} of propellant, carries {{seven|payloads:A,payloads-kinds:A,payloads-working:A}} payloads, {{five|payloads-kinds:B}} of them paid for by the Australian Space Office. One is a rover the size of a shoebox that is to drive {{500 metres|rover-range:A,rover-plan-actual:A}}.

The mission cost {{A$212 million|cost:A,cost-part:A}} ({{$139 million|cost-usd:A}}). It is to last {{14 Earth days|mission:A}}, until night falls and temperatures plunge to {{minus 170 Celsius|cold:A}}.

Of {{nine|private-tries}} attempts at a soft landing by private companies, {{four|private-ok:A}} have now succeeded. Farrow's first lander, Egret, crashed in {{2024|egret:A}}, {{48 minutes|egret-48}} after its last contact.

Farrow is to be paid {{A$38 million|bonus:A,bonus-part:A}} more by the space office if all the instruments work, and {{A$11 million|bonus-part:B}} if only the rover does. Its shares, listed since {{2022|listed:A}}, jumped {{24 percent|shares:A}} to {{A$3.10|share-price:A}} before trading was halted at {{2 p.m.|halt:A}}

The rock is thought to have been {{40 centimetres|rock:A}} high.
== a2-swanportstar.txt | 2026-03-06
"GOT HER": inside Swanport's longest night
The Swanport Star | Friday, 6 March 2026

At {{12.17 yesterday afternoon|landing-time:A}}, Perth time, {{240 people|room}} in a converted wool store stopped breathing. At {{12.28|signal-time:A}} they started again.

For those {{11 minutes|silence:A}} there had been nothing from Heron, the {{two-tonne|mass:A}} spacecraft on which Farrow Space had bet the company. It had set off from Florida on {{7 February|launch:A}}, circled the Moon for {{nine days|orbit}} and fallen the last {{15 kilometres|descent}} in {{13 minutes|descent-minutes}}.

Then it clipped a rock. Engineers believe it stands at an angle of {{30 degrees|tilt:B}}, with one of {{four|legs}} legs in the air, {{some 400 metres|offset:B}} off the bullseye. A slope of {{up to 15 degrees|tilt-limit:A}} had been allowed for.

"We have {{78 per cent|power:A}} of the power we wanted," said Tranter, {{41|tranter-age:A}}.

There are {{eight|payloads:B}} experiments aboard, from a seismometer to a sealed tube of wattle seed. The rover, Chick, weighs {{4.8 kilograms|rover-mass:A}} and was meant to roll down a ramp {{today|rover-day:A}}. It will wait until {{Sunday|rover-out:A}}.

The project has cost {{$212 million|cost:A,cost-part:A}}, of which Canberra stumped up {{90|cost-part:B}}. Farrow, founded in {{2017|founded:A}}, employs {{186|employees:A}}.

A success fee of {{$38 million|bonus:A,bonus-part:A}} hangs on what the machines do next. The market liked it, at first: up {{34 per cent|shares:B}} went the shares, before the exchange called a halt {{two hours before the close|halt-b}}. They'd been worth {{$5|ipo-price:A}} when they were first sold {{four years ago|listed:A}}.

That rock was no bigger than a beer carton, {{forty centimetres|rock:A}} or so.

Watch again: Channel {{7|channel}}, {{8.30pm|replay}}
== a3-orbitalreport.md | 2026-03-09
---
title: "Heron status, day {{five|mission-day}}"
date: 2026-03-09T07:10
outlet: The Orbital Report
---

**Attitude.** Telemetry now gives a lean of {{19.6°|tilt:A}}.

**Position.** Photographs from orbit put it {{0.26 km|offset:A}} north of the aim point, at {{41.3 degrees south|latitude}}.

**Rover.** Out {{on Sunday|rover-out:A}}; has driven {{38 m|rover-plan-actual:B}} of a planned {{500|rover-range:A,rover-plan-actual:A}}, that is, {{7.6%|rover-share:A}}. Mass {{4.8 kg (10.6 lb)|rover-mass:A}}.

**Power.** {{Just under four fifths|power:A}} of nominal.

**Payloads.** {{Six|payloads-working:B}} of {{seven|payloads:A,payloads-working:A}} have been switched on. The drill goes last; it is to reach a depth of {{1.1 m|drill:A}}.

**Clock.** Sunset at Lindqvist is {{on 17 March|sunset:A}}, so the whole surface mission will have been {{twelve days|mission:B}}. Heron was launched {{on February 8|launch:B}} and landed on {{5 March|landing-day:A}} at {{04:17:33 UTC|landing-time:A}}.

**Height.** The lander is {{3.8 m (9 ft 6 in)|height:A}} tall, which is half its problem.

**Score.** Private soft landings to date: {{four successes|private-ok:A}}, {{five failures|private-fail:A}}.
**Money.** The space office confirms that {{A$38m|bonus:A,bonus-part:A}} is payable on full function. Farrow closed {{on Friday|friday-close}} at {{A$2.85|share-now:A,share-time:B}}, against {{A$3.10|share-price:A,share-time:A}} at its height the day before.

**Rock.** Estimated from the camera at {{60 cm|rock:B}}.

**Next.** Farrow's third lander, Ibis, is due in {{2028|ibis}} and will weigh {{2,600 kg|ibis-mass:A}}.
== a4-eurospacebrief.txt | 2026-03-06
Australia joins the moon club, at a slant

Europe's ground stations followed Heron through its landing {{on Thursday|landing-day:A}} at {{5:17 a.m. Central European Time|landing-time:A}}. For {{eleven minutes|silence:A}} the dish at Almeria heard nothing.

The {{1.9-tonne|mass:A,mass-fuel:A}} lander stands {{some 260 metres|offset:A}} from its bull's-eye, tipped by {{20 degrees|tilt:A}}. Of its {{seven|payloads:A,payloads-kinds:A,payloads-working:A}} instruments, {{one|payload-eu}} was built in Graz.

It had left Cape Canaveral {{on 7 February|launch:A}}. Farrow Space, set up in {{2016|founded:B}}, has {{206 staff|employees:B}}; Canberra contributed {{A$90 million|cost-part:B}} to a total of {{212|cost:A,cost-part:A}}.

A landing by the Indian company Vyomik is planned for {{11 June|vyomik:A}}; its craft weighs {{1,490 kg|vyomik-mass:A}}.
== topics
founded | year Farrow was founded | conflict | 2017 against 2016
employees | staff of Farrow | conflict | 186 against 206
vyomik-mass | mass of another lander (trap)
shares | rise of the shares | conflict | 24 against 34 per cent
rock | height of the rock | conflict | 40 against 60 cm
bonus-part | full and partial bonus | scope | conditions
share-time | share price Thursday and Friday | scope | time
ipo-price | issue price (trap)
rover-plan-actual | planned and driven distance of the rover | scope | plan and actual
cost-part | cost and government share | scope | whole and part
payloads-working | payloads and those switched on | scope | whole and part
tilt | lean of the lander | conflict | about 20 against 30 degrees
tilt-limit | slope allowed (trap)
offset | distance from the target | conflict | 260 against 400 metres
mass-fuel | mass with and propellant | scope | whole and part
payloads | number of payloads | conflict | seven against eight
payloads-kinds | all payloads and those paid by the office | scope | whole and part
launch | launch day | conflict | 7 against 8 February 2026
mission | length of the surface mission | conflict | 14 days against twelve
landing-time | time of touchdown, 04:17 GMT = 12:17 Perth
silence-expected | expected wait for the signal (trap)
cost | cost in Australian dollars
ibis-mass | mass of the next lander (trap)
private-fail | failures: nine less four (right)
landing-day | landing day, Thursday 5 March 2026
journey | journey
silence | silence
height | height
mass | mass
rover-range | rover range
cost-usd | cost usd
cold | cold
private-tries | private tries
private-ok | private ok
egret | egret
egret-48 | egret 48
room | room
signal-time | signal time
orbit | orbit
descent | descent
descent-minutes | descent minutes
legs | legs
power | power
tranter-age | tranter age
rover-mass | rover mass
rover-day | rover day
channel | channel
replay | replay
mission-day | mission day
latitude | latitude
rover-out | rover out
rover-share | rover share
drill | drill
sunset | sunset
ibis | ibis
bonus | bonus
listed | listed
share-price | share price
halt | halt
halt-b | halt b
friday-close | friday close
share-now | share now
payload-eu | payload eu
vyomik | vyomik
== internal
a3 | conversion | 3.8 m (9 ft 6 in) | 3.8 m is 12 ft 6 in
