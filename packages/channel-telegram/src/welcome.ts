/** Default answer to a press of Start. */
export const defaultWelcome = `Selamat datang. Tulis laporan, pertanyaan, atau saran Anda di sini. Foto, berkas, dan rekaman suara juga boleh.

Welcome. Write your report, question or suggestion here. Photos, files and voice messages are fine too.`;
