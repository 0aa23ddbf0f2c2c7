/** Words of chats that say nothing of what is asked; the list of stop words holds the written ones. */
export const chatWords: ReadonlySet<string> = new Set(
  `aja ajah bang bgmn bgt bos bro bu bpk bapak cm cuman dah dg dgn dr emang gak gan gimana gmana gimanakah gmn
  halo hai hallo ibu jd jgn jg kak kaka kakak klo kl klu kalo km knp kpn krn lho loh lg maaf makasih mas mba mbak
  min mimin mohon msh nah ngga nggak gk ga tdk blm nih nya pak permisi pd sih sis skrg sy syg tau tahu tanya nanya
  terima kasih tolong dong tlg tp trus terus tuh udah udh utk untuk ya yah yaa yuk yg pake pakai sm sama spt gini
  gitu kyk kayak kah lah aq ane gue gw gua ni ini apa apaan punya pengen pengin assalamualaikum selamat pagi siang
  sore malam kan sbg sj aj dlm blh hrs dpt krna karna nggk engga kpd bs bsa bisakah cara caranya`.split(
    /\s+/,
  ),
);
