/**
 * Short and former names of provinces, regencies and cities, by Kemendagri code. A name with two codes is ambiguous.
 */
const lines = `
11 nad|nanggroe aceh darussalam|serambi mekah
11.15 nagan
11.18 pijay
12 sumut
12.01 tapteng
12.02 taput
12.03 tapsel
12.13 madina
12.16 humbahas
12.18 sergai
12.20 paluta
12.21 palas
12.22 labusel
12.23 labura
13 sumbar|ranah minang
13.01 pessel|pasisia
13.07 limapuluh kota|50 kota|lima puluh koto
14.02 inhu
14.04 inhil
14.06 rohul
14.07 rohil
14.09 kuansing
15.06 tanjab barat|tanjabbar|tjb
15.07 tanjab timur|tanjabtim|tjt
16 sumsel
16.01 oku
16.02 oki
16.05 mura
16.06 muba
16.08 oku timur|okut
16.09 oku selatan|okus
16.12 pali
16.13 muratara
18 lpg
18.01 lamsel
18.02 lamteng
18.03 lamut|lampura
18.04 lambar
18.05 tuba
18.07 lamtim
18.12 tubaba
18.13 pesibar
19 babel|bangka belitung
19.03 basel|bangsel
19.04 bateng
19.06 beltim
21 kepri
31 dki|dki jakarta|jakarta|dkj|betawi
31.01 pulau seribu
31.71 jakpus
31.72 jakut
31.73 jakbar
31.74 jaksel
31.75 jaktim
32 jabar|west java
32.17 kbb
33 jateng|jtg|central java
33.72 solo|sala
34 diy|di yogyakarta
34.01 kp progo|kulprog
34.03 gunkid
35 jatim|jtm|east java
36.74 tangsel
52 ntb
52.01 lobar
52.02 loteng
52.03 lotim
52.07 ksb
52.08 klu|lotara
53 ntt
53.02 tts
53.03 ttu
53.06 flotim
53.15 mabar
53.18 sbd
53.19 matim
61 kalbar
61.12 kkr
62 kalteng
62.01 kobar
62.02 kotim
62.04 barsel
62.05 barut
62.10 gumas
62.11 pulpis
62.13 bartim
63 kalsel
63.01 tala
63.04 batola
63.06 hss
63.07 hst
63.08 hsu
63.10 tanbu
64 kaltim
64.02 kukar
64.07 kubar
64.08 kutim
64.09 ppu|penajam
64.11 mahulu
65 kaltara|kalut
71 sulut
71.01 bolmong
71.05 minsel
71.06 minut
71.08 bolmut
71.09 sitaro
71.10 boltim
71.11 bolsel
72 sulteng
72.08 parimo|parigi
72.09 touna
73 sulsel
73.10 pangkep|pangkajene
73.18 tator
73.22 lutra
73.24 lutim
73.26 torut
73.71 mks|ujung pandang|makasar
74 sultra
74.05 konsel
74.08 kolut
74.09 konut
74.10 butur
74.11 koltim
74.12 konkep
74.13 mubar
74.14 buteng
74.15 busel
76 sulbar
76.04 polman
76.06 mateng
81.01 malteng
81.02 malra
81.03 kkt|mtb
81.05 sbt
81.06 sbb
81.08 mbd
82 malut
82.01 halbar
82.02 halteng
82.03 halut
82.04 halsel
82.05 kepsul|sula
82.06 haltim
82.07 morotai
91 irian jaya|irian
92 pabar|papbar
93 pasel|papsel
94 papteng
95 papeg|pappeg
96 pbd
`;

/** Short names by their code. */
export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const blank = line.indexOf(' ');
      return [line.slice(0, blank), line.slice(blank + 1).split('|')];
    }),
);
