/** Chat words without meaning for a question; the list of stop words holds the written ones. */
export const chatWords: ReadonlySet<string> = new Set(
  `abang abis ada aja ajah aj ajh akan ak aku amat ane anda apa apaan apaa apakah aq assalamualaikum asw atau ato bakal
  bang bapak bener beneran bener2 betul betulan bgmn bgt bhw biar biasa biasanya bisa bisakah blh blm bolehkah
  bos bpk bro bs bsa bsk bu buat bukannya cara caranya cm cman cuma cuman dah dapet deh deket dg dgn dimana dkk dlm doang
  dong donk dpt dr drpd dulu dulunya ehh emang enak engga enggak entar eh gak gan ga gaes gan gapapa gara gatau gini gitu
  gk gmn gmna gimana gimanakah gua gue gw habis hai hallo halo hanya haha hehe hrs huhu ibu iya iyaa jadi jadinya jd
  jdi jg jga jgn juga kadang kah kak kaka kakak kalo kan kapan karna kasi katanya kayak kayaknya kbnykan kebanyakan keknya
  kenapa khan kira kiranya kl klo klu kmn kmrn knp kok kpd kpn krn krna kudu kyk kyknya lagi lah lbh lg lgi lho 
  loh mah makanya maksudnya malah mana masih maaf makasih mas mau mba mbak mbk mending mengenai
  mesti min mimin mksd mlm mo mohon msh mksh msti mungkin nah nanti nanya nanyain ngga nggak nggk ngapain
  nih nich ni nntinya nya nyari ny ok oke om orang2 org2 pake pakai pagi pas pasti pd pdhl pengen pengin permisi pengennya
  pertanyaan pgn pnya pun punya pny rasanya sampe sama sbg sbnernya sbnrnya sdh sebenarnya sebenernya sebutin
  sebutkan selamat serius sih sis sist sj skalian skrang skrg sm sma smp soalnya spt sy sya syg tadi tahu
  tanya tanyain tau tdk tentang terima kasih tetep tgl tlg tlong tolong tp tpi trs trus ttg ttp tu tuh tuch udah udh
  uda untuk utk wah walau walopun ya yah yaa yaaa yg yng yang yuk jelasin jelaskan kasih dijelaskan infonya info`.split(
    /\s+/,
  ),
);
