/**
 * Abbreviations, spellings and synonyms of parts of names; the first word of a line stands for all of them, in the
 * names of the data and in citizens' texts.
 */
const lines = `
tanjung tj tjg tg tanjong tanjoeng tandjung tandjoeng tnjg tjung tjong
sungai sei sungei sngai sungay sg
gunung gn gng gunong goenoeng gg
pulau pl pulo poelau
bukit bkt buket bt
lubuk lb lbk loeboek
muara mr mra moeara
padang pdg pd
pasir psr
teluk tl tlk telok
simpang sp simp smp spg
pangkalan pkl pkln
pematang pmtg pem
karang kr krg
sumber smbr sbr
ujung uj ujong oejoeng
rantau rt rtu
perkebunan perk perkeb
meunasah mns
kepulauan kep kepul
kampung kampong kp
bandar bdr bd
batang btg
selatan sel slt sltn
utara ut utr utra
timur tim tmr timoer timu
barat bar brt
tengah teng tgh tng
tenggara tengg tggr
baru bru baroe
besar bsr
kecil kcl
hulu hl
hilir hlr
atas ats
bawah bwh
dalam dlm
raya ry
jaya jy djaja jaja
makmur mkmr makmoer
kidul kdl kidoel
kulon kln koelon
wetan wtn
mulya mulia moelja
indah indh
agung agong agoeng
sari sr
karya karja karia
bakti bhakti
mukti moekti
maju madju
saint st santo
jakarta jkt djakarta
bandung bdg
bogor bgr
bekasi bks
surabaya sby soerabaja suroboyo
semarang smg
malang mlg
yogyakarta jogja yogya jogjakarta jogyakarta djogja djokja
sumatera sumatra soematera sum
kalimantan kal borneo
sulawesi sul celebes
nusatenggara nusra
1 i satu siji
2 ii dua duo loro
3 iii tiga tigo telu
4 iv empat ampek papat
5 v lima limo
6 vi enam
7 vii tujuh
8 viii delapan
9 ix sembilan
10 x sepuluh
11 xi
12 xii
13 xiii
14 xiv
15 xv
50 limapuluh
`;

/** The canonical word for a part of a name; itself when there is none. */
export const nameParts: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, word]);
    }),
);
