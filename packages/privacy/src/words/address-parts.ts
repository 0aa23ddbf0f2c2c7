const said = `(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|sepuluh|sebelas|puluh|belas|ratus|seratus)`;
const saidNumber = String.raw`${said}(?:\s+${said}){0,4}(?!\p{L})`;
const plainNumber = String.raw`(?:\d{1,3}|(?:nol\s+)?${saidNumber}|[ivx]{1,4}(?!\p{L}))`;
const number = String.raw`(?:\d{1,4}(?:[/-]\d{1,4})?\s?[a-z]?(?![\p{L}\d])|${saidNumber}(?:\s[a-z](?![\p{L}\d]))?)`;

/** Streets and groups of houses, as written before their name. */
export const way = `jl|jln|jalan|gg|gang|lorong|lr|lrg`;
export const settlement = `dusun|dsn|dukuh|dukuhan|dk|pedukuhan|padukuhan|kampung|kp|kmp|perum|perumahan|perumnas|komplek|kompleks|komp|blok|griya|villa|vila|lingkungan|lingk|link|banjar|br|jorong|cluster|residence|rusun|apartemen|rusunawa|btn`;
/** Larger regions, which count as an address only beside a smaller part. */
export const larger = `desa|ds|kelurahan|kel|nagari|gampong|kalurahan|kecamatan|kec|kapanewon|distrik|kabupaten|kab|kota|provinsi|prov`;
/** Words for what a home is beside. */
export const beside = `depan|belakang|blakang|blkg|samping|sebelah|dekat|dkt|deket|seberang|sebrang|pinggir|ngarep|mburi|cedhak|tukang`;

export const street = String.raw`(?:${way}|${settlement})\.?\s*(?<=[\s.])(?:[\p{L}\d.'’-]+\s+){0,4}?[\p{L}\d.'’-]+`;
/** "No. 8B", "blok C4", "B7/15", "Km 12 No 4". */
export const house = String.raw`(?:(?:km\.?\s*\d{1,3}\s*,?\s*)?(?:no(?:mor|mer)?\.?|kav(?:ling)?\.?|#)\s*${number}|blok\s+[a-z]{1,2}(?![\p{L}])\s?(?:[-/.]?\s?\d{1,4}|${saidNumber})?|blok\s+(?:[a-z]{1,2})?\d{1,4}|[a-z]-\d{1,3}(?![\p{L}\d])|[ivx]{1,5}\s?/\s?\d{1,4}[a-z]?(?![\p{L}\d])|[a-z]{1,2}\s?-?\d{1,3}\s?[/-]\s?\d{1,3}(?!\d))`;
export const neighbourhood = String.raw`(?:rt|erte|er te)[.:]?\s*0*${plainNumber}(?:\s*[/,.-]\s*(?:dan\s+)?|\s+|(?=rw))(?:(?:rw|erwe|er we)[.:]?\s*)?0*${plainNumber}`;
/** Separator of two parts. */
export const part = String.raw`[\s,]{1,3}`;
