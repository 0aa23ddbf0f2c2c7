/** A personal value, and the part of it that any form of it holds. */
export interface PlantedValue {
  readonly value: string;
  readonly trace: string;
}

/** Takes planted values, each only once, and remembers all. */
export function plant() {
  const planted: PlantedValue[] = [];
  const next = (make: (serial: string) => PlantedValue): string => {
    const one = make(String(planted.length + 1).padStart(4, '0'));
    planted.push(one);
    return one.value;
  };
  const phoneOf = (serial: string) => `8127${serial.split('').reverse().join('')}${serial}`;
  return {
    planted,
    /** Without a digit: the desk takes it for a name. */
    name: () =>
      next((n) => ({ value: `Warga Penanda${lettersOf(n)}`, trace: `Penanda${lettersOf(n)}` })),
    email: () => next((n) => ({ value: `Kotak.Tanda${n}@Contoh.id`, trace: `tanda${n}@` })),
    phone: () => next((n) => ({ value: `0${phoneOf(n)}`, trace: phoneOf(n) })),
    nik: () => next((n) => ({ value: `337304520199${n}`, trace: `337304520199${n}` })),
    text: () =>
      next((n) => ({
        value: `Tetangga saya, Bu Kalimat${n}, kehilangan uang.`,
        trace: `Kalimat${n}`,
      })),
  };
}

function lettersOf(serial: string): string {
  return serial.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

export type Plant = ReturnType<typeof plant>;
