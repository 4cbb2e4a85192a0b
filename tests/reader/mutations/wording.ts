import type { Marked, Mutation } from './mutation.ts';

/** Interface words of one language: those with a meaning that rows show, and a stock of others. */
interface Language {
	code: string;
	rtl?: boolean;
	today: string;
	yesterday: string;
	you: string;
	read: string;
	unread: string;
	sent: string;
	delivered: string;
	edited: string;
	online: string;
	send: string;
	write: string;
	search: string;
	/** Anything else that an interface says. */
	other: string[];
}

const THAI: Language = {
	code: 'th',
	today: 'วันนี้',
	yesterday: 'เมื่อวาน',
	you: 'คุณ',
	read: 'อ่านแล้ว',
	unread: 'ยังไม่อ่าน',
	sent: 'ส่งแล้ว',
	delivered: 'ส่งถึงแล้ว',
	edited: 'แก้ไขแล้ว',
	online: 'ออนไลน์',
	send: 'ส่ง',
	write: 'พิมพ์ข้อความ',
	search: 'ค้นหา',
	other: ['คำสั่งซื้อ', 'รายละเอียด', 'สินค้า', 'ดูทั้งหมด', 'ตั้งค่า', 'ช่วยเหลือ', 'จัดส่ง', 'ลูกค้า', 'ร้านค้าของฉัน', 'สถานะ'],
};
const RUSSIAN: Language = {
	code: 'ru',
	today: 'Сегодня',
	yesterday: 'Вчера',
	you: 'Вы',
	read: 'Прочитано',
	unread: 'Не прочитано',
	sent: 'Отправлено',
	delivered: 'Доставлено',
	edited: 'Изменено',
	online: 'В сети',
	send: 'Отправить',
	write: 'Напишите сообщение',
	search: 'Поиск',
	other: [
		'Заказ',
		'Подробнее',
		'Товар',
		'Показать все',
		'Настройки',
		'Помощь',
		'Доставка',
		'Покупатель',
		'Мой магазин',
		'Состояние',
	],
};
const ARABIC: Language = {
	code: 'ar',
	today: 'اليوم',
	yesterday: 'أمس',
	you: 'أنت',
	read: 'تمت القراءة',
	unread: 'غير مقروءة',
	sent: 'أُرسلت',
	delivered: 'تم التسليم',
	edited: 'معدّلة',
	online: 'متصل الآن',
	send: 'إرسال',
	write: 'اكتب رسالة',
	search: 'بحث',
	other: [
		'الطلب',
		'التفاصيل',
		'المنتج',
		'عرض الكل',
		'الإعدادات',
		'المساعدة',
		'الشحن',
		'المشتري',
		'متجري',
		'الحالة',
	],
};

/** Words as the demo pages show them, by what they mean. */
const MEANINGS: [RegExp, keyof Language][] = [
	[/^(?:today|今天|今日)/i, 'today'],
	[/^(?:yesterday|昨天|昨日)/i, 'yesterday'],
	[/^(?:you|me|我|您|你)[:：]?$/i, 'you'],
	[/^(?:un ?read|未读|未讀)$/i, 'unread'],
	[/^(?:read|seen|已读|已讀|[✓✔]{2})$/i, 'read'],
	[/^(?:delivered|已送达|已送達)$/i, 'delivered'],
	[/^(?:sent|已发送|已發送)$/i, 'sent'],
	[/^(?:edited|已编辑)$/i, 'edited'],
	[/^(?:online|在线|線上|active.*)$/i, 'online'],
	[/^(?:send|reply|发送|傳送)$/i, 'send'],
	[/search|搜索|搜尋/i, 'search'],
];
const LETTERS = /\p{L}/u;
const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_NAMES = 'sun mon tue wed thu fri sat'.split(' ');

/** Days and months of the page's own language in English, which the rest understands. */
function toEnglish(shown: string, from: string): string {
	if (/^(?:en|zh)/.test(from)) return shown;
	const words: [string, string][] = [];
	const days = new Intl.RelativeTimeFormat(from, { numeric: 'auto' });
	words.push([days.format(0, 'day'), 'today'], [days.format(-1, 'day'), 'yesterday']);
	for (const style of ['long', 'short'] as const) {
		const format = new Intl.DateTimeFormat(from, { month: style, day: 'numeric', weekday: style });
		for (let month = 0; month < 12; month++) {
			const date = new Date(2026, month, 1);
			for (const { type, value } of format.formatToParts(date)) {
				if (type === 'month') words.push([value, MONTH_NAMES[month] ?? '']);
				if (type === 'weekday') words.push([value, DAY_NAMES[date.getDay()] ?? '']);
			}
		}
	}
	const small = shown.toLowerCase().replace('’', "'");
	for (const [word, english] of words) {
		const at = small.indexOf(word.toLowerCase().replace('’', "'"));
		const alone = at >= 0 && !/\p{L}/u.test(`${small[at - 1] ?? ''}${small[at + word.length] ?? ''}`);
		if (alone && /\D/.test(word) && small.length < word.length + 16)
			return toEnglish(`${shown.slice(0, at)}${english}${shown.slice(at + word.length)}`, 'en').replace(
				/(?<!\p{L})(?:de|um|à|às|в|o|г\.?|Uhr)(?!\p{L})/gu,
				'',
			);
	}
	return shown;
}

/** One text of the interface in the other language; times keep their figures, names and figures alone stay. */
function translate(text: string, language: Language, page: Marked, free: boolean): string {
	const trimmed = toEnglish(text.trim(), page.doc.documentElement.lang || 'en');
	if (!LETTERS.test(trimmed) || trimmed.includes(page.buyer)) return text;
	const put = (words: string) => text.replace(text.trim(), words);
	if (/\d{1,2}:\d{2}|\d{4}/.test(trimmed) || MONTHS.test(trimmed))
		return put(translateTime(trimmed, language));
	for (const [pattern, meaning] of MEANINGS) if (pattern.test(trimmed)) return put(String(language[meaning]));
	if (/^\d+\s?[hdm] ago$|天前$/.test(trimmed)) return put(relative(trimmed, language));
	if (!free) return text;
	const sum = [...trimmed].reduce(
		(total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 9973,
		7,
	);
	return put(language.other[sum % language.other.length] ?? '');
}

function translateTime(shown: string, language: Language): string {
	// "3:07 PM" is "15:07" in languages that have no such halves.
	let text = shown.replace(/(\d{1,2}):(\d{2})(:\d{2})?\s*([AP])M/i, (_, hour, minute, second = '', half) => {
		const value = (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
		return `${String(value).padStart(2, '0')}:${minute}${second}`;
	});
	text = text
		.replace(/上午|下午/g, '')
		.replace(/\btoday\b|今天/i, language.today)
		.replace(/\byesterday\b|昨天/i, language.yesterday);
	text = text.replace(MONTHS, (name) => {
		const month = 'jan feb mar apr may jun jul aug sep oct nov dec'
			.split(' ')
			.indexOf(name.slice(0, 3).toLowerCase());
		return new Intl.DateTimeFormat(language.code, { month: name.length > 3 ? 'long' : 'short' }).format(
			new Date(2026, month, 5),
		);
	});
	return text
		.replace(/\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\b/i, (name) => {
			const day = 'sun mon tue wed thu fri sat'.split(' ').indexOf(name.slice(0, 3).toLowerCase());
			return new Intl.DateTimeFormat(language.code, { weekday: name.length > 3 ? 'long' : 'short' }).format(
				new Date(2026, 2, 1 + day),
			);
		})
		.replace(/\b(?:at|on)\b\s*/gi, '');
}

function relative(shown: string, language: Language): string {
	const count = Number.parseInt(shown, 10) || 1;
	const unit = /h/.test(shown) ? 'hour' : /m/.test(shown) ? 'minute' : 'day';
	return new Intl.RelativeTimeFormat(language.code).format(-count, unit);
}

function reword(language: Language): Mutation {
	return {
		id: `words: ${language.code}`,
		what: `every word of the interface in ${new Intl.DisplayNames('en', { type: 'language' }).of(language.code)}: field, buttons, days, receipts, "You"`,
		apply(page) {
			const { doc, rows } = page;
			// Notices of the platform are part of the page's truth and stay as they are.
			const said = (node: Node) => rows.some(({ body }) => body.contains(node) && !isStamp(node, body));
			const inRow = (node: Node) => page.pane.contains(node);
			const walker = doc.createTreeWalker(doc.body, 4);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const text = node as Text;
				if (!said(text)) text.data = translate(text.data, language, page, !inRow(text));
			}
			for (const el of doc.querySelectorAll('*')) {
				for (const name of [
					'placeholder',
					'data-placeholder',
					'aria-label',
					'aria-placeholder',
					'title',
					'alt',
				]) {
					const value = el.getAttribute(name);
					if (!value || el.localName === 'img' || (page.pane.contains(el) && name !== 'aria-label')) continue;
					const field = /placeholder/.test(name) && !/search|搜/i.test(value);
					el.setAttribute(name, field ? language.write : translate(value, language, page, true));
				}
			}
			doc.documentElement.setAttribute('lang', language.code);
			return undefined;
		},
	};
}

/** A time inside the element of the words is not part of them. */
function isStamp(node: Node, body: Element): boolean {
	return (
		node.parentElement !== body &&
		/^\s*(?:[^\d]{0,12}\s)?\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?\s*$/i.test((node as Text).data)
	);
}

export const WORDINGS: Mutation[] = [THAI, RUSSIAN, ARABIC].map(reword);
