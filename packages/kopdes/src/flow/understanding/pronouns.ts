/** First-person pronouns in Indonesian, local languages and English. */
export const selves: readonly string[] =
  `saya sy sya saye sayah aku aq ku kami kulo kula inyong nyong abdi kuring urang gue gw gua gwe aye ane ambo awak denai
  ulun beta kita kitong kitorang sa tiang titiang lon ulon sengkok engkok kaule kaula me us`.split(
    /\s+/,
  );

/** The same, as the alternatives of a pattern. */
export const self = selves.join('|');
