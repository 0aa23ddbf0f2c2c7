/**
 * Words that say nothing about the topic of a text: Indonesian, including chat spellings, and the most common English
 * ones.
 */
export const stopWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `ada adalah adanya agak agar akan aku alias amat anda andai antara apa apabila apakah apalagi atas atau
  bagaimana bagaimanakah bagi bahkan bahwa bahwasanya banget bapak beberapa begini begitu belum berapa berikut
  bila bisa boleh buat bukan cuma cukup dalam dan dapat dari daripada demi demikian dengan deh di dia dimana
  dirinya dong dulu entah gak ga guna gua gue hal halo hampir hanya harus hendak hingga ia ialah ibu ini inilah
  itu itulah iya jadi jangan jika jikalau juga justru kak kakak kala kalau kalian kalo kami kamu kan kapan karena
  ke kemudian kenapa kepada ketika kini kita kok lagi lah lain lalu lewat maka makanya malah mana manakala mas
  masih masing maupun mba mbak melainkan melalui memang mengapa menjadi mereka mesti min misal misalnya mohon
  mungkin nah namun nanti nya nyaris oleh pada padahal pak para pasti per pernah pula pun saat saja sama sambil
  sampai samping sana sangat saya sebab sebabnya sebagai sebagaimana sebelum sebuah secara sedang sedangkan
  sehingga sejak sejumlah sekali sekalipun sekarang sekitar selagi selain selaku selalu selama semakin sementara
  semua seorang seperti sering seraya serta sesuatu sesudah setelah setiap siapa sih silakan silahkan situ suatu
  sudah supaya tadi tanpa tapi telah tentang tentu terhadap terlalu tersebut terus tetap tetapi tiap tidak toh
  tolong tuh untuk usah wah walau walaupun ya yaitu yakni yang
  aja bgt bs bsa blm blum cm dg dgn dlm dl dr gan gimana gini gitu gk gmn jd jg jgn kl klo kpd krn ktk lg mhn mo
  nggak ngga nih pd pdhl sbg sdg sdh skrg sll smpe spt spy tdk tlg tp tsb ttg udah udh utk yg
  a about all am an and any are as at be been but by can could did do does for from had has have he her him his how
  i if in into is it its me my no not of on or our out please she so than that the their them then there these they
  this to us very was we were what when where which who why will with would you your`.split(/\s+/),
);
