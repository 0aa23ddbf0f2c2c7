/** What is said to whoever presses Start, unless the host has words of its own. */
export const defaultWelcome = `Selamat datang. Tulis laporan, pertanyaan, atau saran Anda di sini. Foto, berkas, dan rekaman suara juga boleh.

Welcome. Write your report, question or suggestion here. Photos, files and voice messages are fine too.`;
