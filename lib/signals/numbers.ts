const DIGITS: Readonly<Record<string, number>> = {
	零: 0,
	〇: 0,
	一: 1,
	二: 2,
	两: 2,
	兩: 2,
	俩: 2,
	倆: 2,
	三: 3,
	仨: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
	廿: 20,
	半: 0.5,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };
const ENGLISH: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	couple: 2,
};

function han(text: string): number | null {
	let total = 0;
	let section = 0;
	let lastUnit = 1;
	let digit: number | null = null;
	for (const char of text) {
		const unit = UNITS[char];
		const value = DIGITS[char];
		if (value !== undefined) {
			// 廿五 is 25: twenty stays and the next digit is added.
			section += digit === 20 ? 20 : 0;
			digit = value;
		} else if (unit === 10_000) {
			total += (section + (digit ?? 0)) * unit;
			section = 0;
			digit = null;
			lastUnit = unit;
		} else if (unit !== undefined) {
			section += (digit ?? 1) * unit;
			digit = null;
			lastUnit = unit;
		} else return null;
	}
	// 两百五 is 250, 一万二 is 12,000: a last digit after a unit above ten counts in the next unit down.
	const trailing =
		digit !== null && lastUnit >= 100 && digit < 10 && !/[零〇]/.test(text)
			? (digit * lastUnit) / 10
			: (digit ?? 0);
	return total + section + trailing;
}

/** Reads 12, 1,200.5, 2万, 二十三, 两百五, or a small English number word. Null when it is none. */
export function parseNumber(text: string): number | null {
	const plain = text.trim().replaceAll(',', '');
	if (plain === '') return null;
	const mixed = /^(\d+(?:\.\d+)?)([十百千万萬k])?$/i.exec(plain);
	if (mixed) {
		const unit = mixed[2]?.toLowerCase() === 'k' ? 1000 : (UNITS[mixed[2] ?? ''] ?? 1);
		return Number(mixed[1]) * unit;
	}
	return ENGLISH[plain.toLowerCase()] ?? han(plain);
}
