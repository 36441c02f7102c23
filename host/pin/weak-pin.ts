/**
 * Which PINs are too easy to guess: not 6 to 12 digits, a pattern, a day, or one that people choose first. It knows
 * nothing of where a PIN is kept.
 */

/** Patterns on the keypad and pairs that people choose first, beyond what the rules below catch. */
const COMMON = new Set([
  ...['147258', '258369', '147369', '147852', '159357', '159753', '357159', '753159', '753951', '951753', '456852'],
  ...['741852', '852963', '963852', '789456', '456123', '123789', '789123', '321654', '456321', '142536', '748596'],
  ...['112233', '223344', '332211', '445566', '665544', '778899', '998877', '010203', '102030', '203040', '696969'],
  ...['111222', '222333', '333444', '123654', '321456', '246810', '135790', '135791', '246802', '314159', '271828'],
]);

/** Whether a PIN is not 6 to 12 digits, or one of the few that most people would try first. */
export function isWeakPin(pin: string): boolean {
  if (!/^[0-9]{6,12}$/.test(pin)) return true;
  return COMMON.has(pin) || repeats(pin) || isMirrored(pin) || isSequence(pin) || isDate(pin);
}

/** 777777, 121212, 123123, 20242024. */
function repeats(pin: string): boolean {
  return /^(\d{1,4})\1+$/.test(pin) || new Set(pin).size < 3;
}

function isMirrored(pin: string): boolean {
  return [...pin].reverse().join('') === pin;
}

/** Every step the same, also past 9 or 0: 456789, 987654, 890123, 024680. */
function isSequence(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10);
  return new Set(steps).size === 1;
}

/** A day written with two or four digits of the year, in any usual order, or a year with a month or another year. */
function isDate(pin: string): boolean {
  const day = '(0[1-9]|[12]\\d|3[01])';
  const month = '(0[1-9]|1[0-2])';
  const year = '(19|20)\\d\\d';
  const orders = [
    ...[`${day}${month}\\d\\d`, `${month}${day}\\d\\d`, `\\d\\d${month}${day}`],
    ...[`${day}${month}${year}`, `${month}${day}${year}`, `${year}${month}${day}`, `${year}${day}${month}`],
    ...[`${year}${month}`, `${month}${year}`, `${year}${year}`],
  ];
  return new RegExp(`^(?:${orders.join('|')})$`).test(pin);
}
