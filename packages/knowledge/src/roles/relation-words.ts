const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Pronouns of the person who asks. */
export const pronouns = /* @__PURE__ */ words(
  'saya sy sya syaa aku ak gue gw gua ane kulo kula abdi ambo beta awak kami kita kite i we me my our',
);
/** Words before the lender or payee. */
export const towards = /* @__PURE__ */ words(
  'di ke kepada kpd pada sama ama ma dari dr dri nang neng ning ring ing ka ti at to from with',
);
/** Words before the beneficiary of a loan. */
export const forWhom = /* @__PURE__ */ words('untuk utk buat bwt bagi bg kanggo kangge pikeun for');
/** Words before the agent of a passive verb. */
export const by = /* @__PURE__ */ words('oleh by');
/** Words between a preposition and a name. */
export const fillers = /* @__PURE__ */ words(
  'pihak para semua tiap setiap sebuah seorang satu suatu sesama si pak bapak bu ibu mas mbak milik the a an per masing2 masing',
);
/** Words between the subject and the verb. */
export const auxiliaries = /* @__PURE__ */ words(
  `boleh bole bisa bs bsa dapat dpt mau mo ingin pengen pengin pgn hendak harus hrs wajib mesti akan bakal arep sudah sdh udah udh
  pernah belum blm tidak tdk ga gak nggak engga juga jg cuma hanya ikut jadi yang yg itu ini lagi lg kalau kalo klo jika bila nek
  wae can may must want should`,
);
/** Active verbs of borrowers and payers. */
export const paying = /* @__PURE__ */ words(
  `pinjam meminjam minjem minjam pinjem ngutang berutang berhutang ngredit nyilih silih nginjeum injeum minjeum bayar membayar
  mbayar mayar bayarkan membayarkan nyicil mencicil cicil ngangsur mengangsur angsur setor menyetor nyetor kena nanggung menanggung
  ambil mengambil ngambil  borrow borrows pay pays`,
);
/** Active verbs of lenders and payees. */
export const lending = /* @__PURE__ */ words(
  `meminjamkan pinjamkan minjemin minjamin pinjamin meminjami pinjami ngutangi ngutangin kasih ngasih mengasih memberi beri memberikan
  berikan menyalurkan salurkan mengenakan kenakan mengenakannya menagih nagih tagih menarik narik memungut mungut menerapkan patok
  mematok lend lends charge charges`,
);
/** Passive verbs whose agent is a borrower or payer. */
export const paidBy = /* @__PURE__ */ words(
  'dibayar dibayarkan dicicil diangsur dipinjam disetor ditanggung',
);
/** Passive verbs whose agent is a lender or payee. */
export const chargedBy = /* @__PURE__ */ words(
  'dikenakan ditagih ditarik dipungut diminta diterima dipinjamkan diberikan diberi dikasih disalurkan diterapkan dipatok charged',
);
/** Nouns that belong to the person named after them: "pinjaman saya". */
export const owed = /* @__PURE__ */ words(
  'pinjaman pinjeman bunga cicilan angsuran tagihan tunggakan kredit jasa margin plafon tenor loan interest',
);
