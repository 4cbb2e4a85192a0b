import type { Phrase } from '../../chat/assessment.ts';
import { htmlToText, looksLikeHtml } from '../html-text.ts';
import { excerpt, type FormatId, type ReadOptions } from '../imported.ts';
import { convertBody, dayTag, fillIn, keptLiquid, oneOf, type Replaced } from '../liquid-text.ts';
import { knownTag, LEFT_OUT, tagFor } from '../placeholder-names.ts';
import type { Cell, Table } from '../table.ts';
import { splitParts } from '../table-fields.ts';
import { convertChatwoot } from './chatwoot.ts';
import { type Collected, collect } from './collect.ts';

/**
 * Formats that are tables with a header, as CSV or workbook.
 *
 * Briskine: id, title, shortcut, subject, to, cc, bcc, tags (parted by commas), body (HTML), body_plain_text (left out by its own import). Source:
 * help.briskine.com/templates/import-templates. Placeholders are Handlebars (`{{to.first_name}}`, `{{from.…}}`, `{{subject}}`); unsure: the helpers
 * `choice` and `moment` are read by their names.
 *
 * Zammad: `id,name,keywords,content,note,active,foreign_id,groups`; lists in one cell are parted by `~~~`; content is HTML with `#{ticket.customer.firstname}`
 * and its like. Source: github.com/zammad/zammad, app/models/text_module.rb and app/models/concerns/can_csv_import.rb; variables:
 * admin-docs.zammad.org, "Variables". Unsure: which columns an export of a given version has; name and content are needed, the others used if there.
 *
 * Qianniu (千牛): 快捷短语编码, 快捷短语, 快捷短语分组: code, text, group. Source: a public importer of such files compares the header with
 * exactly these three words (class QnShortcutImporter, found by its header). Unsure: the placeholders of its phrases and whether newer versions export
 * a workbook; known words in braces or brackets are converted, its faces such as [微笑] and /:^_^ stay as they are.
 *
 * Chatwoot: see chatwoot.ts. Plain: any table with a column for the text; the names of columns below, in three languages.
 */
type Field = 'title' | 'body' | 'abbreviation' | 'folder' | 'tags';

/** Column names of plain tables, lower case, without blanks and signs. */
const PLAIN: Record<Field, readonly string[]> = {
	title:
		'title name subject label question 标题 名称 名字 主题 问题 短语名称 話術名稱 话术名称 標題 名稱 主題 問題'.split(
			' ',
		),
	body: 'body content text message reply answer template snippet response replace value 内容 正文 话术 短语 快捷短语 快捷回复 回复 回复内容 回答 答案 文本 模板 内容文本 內容 話術 短語 快捷短語 快捷回覆 回覆 回覆內容 答覆 文字 範本 罐頭訊息 訊息'.split(
		' ',
	),
	abbreviation:
		'abbreviation shortcut trigger keyword keywords shortcode code abbr command key 缩写 编码 快捷键 快捷编码 关键词 关键字 快捷短语编码 短语编码 縮寫 編碼 快捷鍵 關鍵字 關鍵詞 代碼'.split(
			' ',
		),
	folder:
		'folder group category categories groupname directory 分组 分类 组 文件夹 目录 快捷短语分组 短语分组 分組 分類 組別 資料夾 目錄 類別 类别'.split(
			' ',
		),
	tags: 'tags tag labels label 标签 標籤'.split(' '),
};

const squash = (name: string) =>
	name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s_\-.:：*]+/gu, '');
const headerOf = (table: Table) => (table.rows[0] ?? []).map((cell) => squash(cell.text));
const hasAll = (header: readonly string[], names: readonly string[]) =>
	names.every((name) => header.includes(name));

/** Which of the formats a table is, by its header; null: nothing in it names a text. */
export function tableFormat(table: Table): Exclude<FormatId, 'rapport-table' | 'beeftext-csv'> | null {
	const header = headerOf(table);
	if (hasAll(header, ['快捷短语编码', '快捷短语'])) return 'qianniu';
	if (
		hasAll(header, ['title', 'shortcut', 'body']) &&
		(header.includes('bodyplaintext') || header.includes('bcc'))
	)
		return 'briskine';
	if (hasAll(header, ['shortcode', 'content'])) return 'chatwoot-csv';
	if (hasAll(header, ['name', 'keywords', 'content'])) return 'zammad';
	return PLAIN.body.some((name) => header.includes(name)) ? 'plain' : null;
}

function handlebars(inside: string): Replaced {
	const [head = '', ...rest] = inside.trim().split(/\s+/u);
	if (head.startsWith('/')) return LEFT_OUT;
	const quoted = /(["'])([\s\S]*?)\1/u.exec(rest.join(' '))?.[2] ?? '';
	if (head === 'choice') return { to: oneOf(quoted.split(',').map((one) => one.trim())), kind: 'value' };
	if (head === 'moment') {
		const added = /\badd=(["'])(.*?)\1/u.exec(inside)?.[2];
		const days = /^\s*(-?\d+)\s*;\s*days?\s*$/u.exec(added ?? '0;days')?.[1];
		return days === undefined
			? { to: fillIn(inside), kind: 'fill-in' }
			: { to: dayTag(Number(days)), kind: 'value' };
	}
	if (/^to\.(?:\d+\.)?(?:first_?|full_?)?name$/u.test(head)) return { to: '{{ buyer.name }}', kind: 'value' };
	if (/^(?:from|account)\.(?:\d+\.)?(?:first_?|full_?)?name$/u.test(head))
		return { to: '{{ seller.name }}', kind: 'value' };
	return head.startsWith('#') || head === 'else' ? { to: fillIn(inside), kind: 'fill-in' } : tagFor(inside);
}

function zammad(path: string): Replaced {
	if (/^ticket\.customer\.(?:firstname|fullname|login)$/u.test(path))
		return { to: '{{ buyer.name }}', kind: 'value' };
	if (/^(?:user|ticket\.owner)\.(?:firstname|fullname)$/u.test(path))
		return { to: '{{ seller.name }}', kind: 'value' };
	if (/^config\.(?:organization|product_name)$/u.test(path)) return { to: '{{ shop.name }}', kind: 'value' };
	return { to: fillIn(path), kind: 'fill-in' };
}

/** Placeholders as people write them in tables: any braces; square brackets and 【】 only around a word that we know, they are often faces and headings. */
const ANY =
	/\{\{\s*([^{}\n]{1,60}?)\s*\}\}|\[\[\s*([^[\]\n]{1,60}?)\s*\]\]|[#$]?[{｛]\s*([^{}｛｝\n]{1,40}?)\s*[}｝]|[[【〔［]\s*([^[\]【】〔〕［］\n]{1,20}?)\s*[\]】〕］]|<\s*([^<>\n]{1,20}?)\s*>/gu;

/** The text of a table of no tool in our language; what is in our language already stays. */
export function convertPlain(text: string) {
	if (/\{\{|\{%/u.test(text)) {
		const kept = keptLiquid(text);
		if (kept?.conversions.every(({ from }) => knownTag(from) === null)) return kept;
	}
	return convertBody(text, ANY, ([whole, ...names]) => {
		const [double, brackets, single, square, angle] = names;
		const sure = double ?? brackets ?? single;
		// Three braces of code, or a face: only words.
		if (sure !== undefined) return /[\p{L}\p{N}]/u.test(sure) ? tagFor(sure) : null;
		const known = knownTag(square ?? angle ?? '');
		// 〔〕 is our own mark for something to fill in.
		return known ?? (whole.startsWith('〔') ? tagFor(square ?? '') : null);
	});
}

const CONVERT: Record<string, (text: string) => ReturnType<typeof convertPlain>> = {
	briskine: (text) =>
		convertBody(text, /\{\{\{?\s*([^{}]+?)\s*\}?\}\}/gu, ([, inside]) => handlebars(inside ?? '')),
	zammad: (text) => convertBody(text, /#\{\s*([^{}]+?)\s*\}/gu, ([, path]) => zammad(path ?? '')),
	'chatwoot-csv': convertChatwoot,
	qianniu: convertPlain,
	plain: convertPlain,
};

/** Which column holds what. Columns that none of our fields takes are told once. */
function columnsOf(format: string, header: readonly string[]): Partial<Record<Field, number>> {
	const find = (...names: readonly string[]) => {
		for (const name of names) if (header.includes(name)) return header.indexOf(name);
		return undefined;
	};
	switch (format) {
		case 'briskine':
			return { title: find('title'), abbreviation: find('shortcut'), body: find('body'), tags: find('tags') };
		case 'zammad':
			return {
				title: find('name'),
				abbreviation: find('keywords'),
				body: find('content'),
				folder: find('groups'),
			};
		case 'chatwoot-csv':
			return { title: find('shortcode'), abbreviation: find('shortcode'), body: find('content') };
		case 'qianniu':
			return { abbreviation: find('快捷短语编码'), body: find('快捷短语'), folder: find('快捷短语分组') };
		default: {
			const found: Partial<Record<Field, number>> = {};
			for (const field of Object.keys(PLAIN) as Field[]) {
				const index = find(...PLAIN[field]);
				if (index !== undefined && !Object.values(found).includes(index)) found[field] = index;
			}
			return found;
		}
	}
}

/** Columns that say something about a template which we have no place for. */
const TOLD: Record<string, readonly string[]> = {
	briskine: ['subject', 'to', 'cc', 'bcc'],
	zammad: ['note'],
};

/** Reads a table of `format`. */
export function readTable(table: Table, format: string, options: ReadOptions): Collected {
	const found: Collected = { entries: [], problems: [...table.problems] };
	const header = headerOf(table);
	const columns = columnsOf(format, header);
	const convert = CONVERT[format] ?? convertPlain;
	for (const cells of table.rows.slice(1)) {
		const cell = (field: Field): Cell | undefined => cells[columns[field] ?? -1];
		const text = (field: Field) => cell(field)?.text ?? '';
		const place = (cell('body') ?? cells[0])?.place ?? { line: 1, column: 1 };
		const beyond = cells.slice(header.length).find((one) => one.text.trim() !== '');
		if (beyond) {
			// Most often a comma in a text without quotation marks: what stands in the column is only its beginning.
			found.problems.push({
				place: beyond.place,
				message: {
					key: 'exchange.error.too-many-cells',
					params: { count: cells.length, most: header.length },
				},
				text: excerpt(text('body')),
			});
			continue;
		}
		const words = looksLikeHtml(text('body')) ? htmlToText(text('body')) : text('body');
		const { body, conversions } = convert(words);
		const keywords =
			format === 'zammad' ? text('abbreviation').split(/~~~|[,;\s]+/u) : [text('abbreviation')];
		const groups = format === 'zammad' ? text('folder').split('~~~') : [];
		const tags = [...splitParts(text('tags'), /[,，;；、|]/u), ...groups.slice(1)];
		collect(
			found,
			{
				place,
				body,
				conversions,
				title: text('title'),
				abbreviation: keywords[0] ?? '',
				folder: format === 'zammad' ? groups.slice(0, 1) : splitParts(text('folder'), /[/>＞]/u),
				tags: [...tags, ...keywords.slice(1)],
				notes: notesOf(format, header, cells),
			},
			options,
		);
	}
	return found;
}

function notesOf(format: string, header: readonly string[], cells: readonly Cell[]): Phrase[] {
	const notes: Phrase[] = [];
	for (const name of TOLD[format] ?? []) {
		const text = cells[header.indexOf(name)]?.text.trim() ?? '';
		if (text !== '') notes.push({ key: 'exchange.note.column', params: { name, text: excerpt(text) } });
	}
	if (format === 'zammad' && /^(?:false|0|f)$/iu.test(cells[header.indexOf('active')]?.text.trim() ?? '')) {
		notes.push({ key: 'exchange.note.was-off' });
	}
	return notes;
}
