import { describe, expect, it } from 'vitest';
import { tableRows } from '../../lib/exchange/table-fields.ts';
import { writeWorkbook } from '../../lib/exchange/workbook.ts';
import { brief, readAs } from './read.ts';

const workbook = async (rows: string[][]) => (await writeWorkbook('千牛 & <co>', rows, [20])).bytes;

describe('workbooks', () => {
	it('of Qianniu are read like its CSV, with the cell of what is broken', async () => {
		const rows = [
			['快捷短语编码', '快捷短语', '快捷短语分组'],
			['zx', '在的亲，{买家昵称}，请讲~', '接待'],
			['kong', '', '接待'],
			['', `太长${'啊'.repeat(4_000)}`, ''],
		];
		const result = await readAs('千牛.xlsx', await workbook(rows));
		expect(result).toMatchObject({ ok: true, format: 'qianniu', encoding: null });
		expect(result.ok && result.entries.map(brief)).toMatchObject([
			{ abbreviation: 'zx', folder: ['接待'], body: '在的亲，{{ buyer.name }}，请讲~' },
		]);
		expect(result.ok && result.problems.map(({ place, message }) => [place, message.key])).toEqual([
			[{ cell: 'B3' }, 'exchange.error.no-body'],
			[{ cell: 'B4' }, 'exchange.error.long-body'],
		]);
	});

	it('of ours tell the cell of a broken body and of broken details', async () => {
		const rows = tableRows([
			{
				id: '',
				language: 'en',
				title: 'A',
				body: 'Hi',
				service: 'payment',
				situation: { phases: [] },
				tags: [],
			},
		]);
		const [header = [], row = []] = rows;
		const broken = [row.with(1, 'Hi {{ buyer.name'), row.with(8, '{'), row.with(5, 'fr')];
		const result = await readAs('ours.xlsx', await workbook([header, row, ...broken]));
		expect(result.ok && result.entries).toHaveLength(1);
		expect(result.ok && result.problems.map(({ place, message }) => [place, message.key])).toEqual([
			[{ cell: 'B3' }, 'exchange.error.broken-body'],
			[{ cell: 'I4' }, 'exchange.error.details'],
			[{ cell: 'F5' }, 'exchange.error.fields'],
		]);
	});
});
