const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = "10X98765432";
const CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type IdType = "ID_CARD" | "USCC" | "OTHER";

/** GB 11643 */
function isIdentityNumber(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = ID_WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0);
  return ID_CHECKS[sum % 11] === number[17];
}

/** GB 32100 */
function isCreditCode(number: string): boolean {
  const digits = [...number].map((it) => CODE_LETTERS.indexOf(it));
  if (digits.length !== 18 || digits.includes(-1)) return false;
  const sum = CODE_WEIGHTS.reduce((all, weight, at) => all + weight * (digits[at] ?? 0), 0);
  return (31 - (sum % 31)) % 31 === digits[17];
}

/** Which document a number is of, by its check digit, so that nobody is asked for it; null while it is none of them. */
export function typeOf(number: string): IdType | null {
  if (isIdentityNumber(number)) return "ID_CARD";
  return isCreditCode(number) ? "USCC" : null;
}

/** What cannot be right where somebody has said which document it is. */
export function wrongNumber(idType: string, number: string): boolean {
  return number !== "" && (idType === "OTHER" ? false : typeOf(tidy(number)) !== idType);
}

/** With digits, blanks, hyphens and a plus. */
export function wrongPhone(phone: string): boolean {
  return !/^[0-9+\- ]{5,20}$/.test(phone);
}

interface Told {
  name: string;
  idType: string;
  idNumber: string;
  phone: string;
}

export type IdentityFault = "missing" | "wrong" | "phoneWrong";

/** What cannot be right, field by field; the server looks again. */
export function faultsOf(party: Told | undefined): Partial<Record<keyof Told, IdentityFault>> {
  const { name = "", idType = "", idNumber = "", phone = "" } = party ?? {};
  return {
    ...(idNumber ? idType ? {} : { idNumber: "wrong" as const } : { idNumber: "missing" as const }),
    ...(name.trim() ? {} : { name: "missing" as const }),
    ...(!wrongPhone(phone) ? {} : { phone: phone ? ("phoneWrong" as const) : ("missing" as const) }),
  };
}

/** As documents print it: without blanks, in capitals. */
export function tidy(number: string): string {
  return number.replace(/\s/g, "").toUpperCase();
}
